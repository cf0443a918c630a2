import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Site } from './useSite';

/** A heading that takes the focus where it comes up by a press: who reads by keyboard or by ear goes on there. What the server has drawn leaves the focus alone. */
export function useArrival(site: Pick<Site, 'ready'>): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const byPress = useRef(site.ready);
  useEffect(() => {
    if (byPress.current) heading.current?.focus();
  }, []);
  return heading;
}
