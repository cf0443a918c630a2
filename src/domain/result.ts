import type { RequestImage } from './request';

/** Id of the Drive file or folder that a web address leads to; null where it leads elsewhere. */
export function driveId(link: string): string | null {
  const found = /^https:\/\/(?:drive|docs)\.google\.com\/(?:a\/[^/]+\/)?(?:[a-z]+\/(?:u\/\d+\/)?(?:d|folders)\/|(?:open|uc)\?(?:[^#]*&)?id=)([\w-]{10,100})/.exec(link)
    ?? /^https:\/\/drive\.google\.com\/drive\/(?:u\/\d+\/)?folders\/([\w-]{10,100})/.exec(link);
  return found?.[1] ?? null;
}

/**
 * Whether a result was handed over that lies in Drive, and nobody has tried yet to let its requester open it. A link that is changed is another result. Of a confidential
 * request the link is not known here: its librarian shares it.
 */
export function wantsSharing({ status, resultLink, shared, requesterEmail, onBehalfEmail, confidential }: RequestImage): boolean {
  return status === 'delivered' && confidential !== true && shared?.link !== resultLink && (requesterEmail !== null || onBehalfEmail !== null) && driveId(resultLink) !== null;
}
