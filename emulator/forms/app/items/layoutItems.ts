import type { EnumValue } from '../../../kernel/serviceObject';
import { Blob } from '../../../utilities/blob';
import { formErrors } from '../../model/formErrors';
import type { FormItemState } from '../../state';
import { FormItemService } from './formItem';

/** A heading with a text. */
export class SectionHeaderItemService extends FormItemService {
  readonly typeName = 'FormApp.SectionHeaderItem';
  protected again(itemId: number): SectionHeaderItemService {
    return new SectionHeaderItemService(this.host, this.formId, itemId);
  }
}

type Media = NonNullable<FormItemState['media']>;

abstract class MediaItemService extends FormItemService {
  getAlignment(): EnumValue {
    return this.host.enumValue('FormApp.Alignment', this.media().alignment);
  }
  getWidth(): number {
    return this.media().width;
  }
  setAlignment(alignment: EnumValue): this {
    return this.putMedia('setAlignment', { alignment: alignment.name });
  }
  setWidth(width: number): this {
    return this.putMedia('setWidth', { width });
  }

  protected media(): Media {
    return this.state().media ?? { alignment: 'LEFT', width: 0, url: '', image: null };
  }
  protected putMedia(method: string, change: Partial<Media>): this {
    return this.change(method, { media: { ...this.media(), ...change } });
  }
}

/** A picture. */
export class ImageItemService extends MediaItemService {
  readonly typeName = 'FormApp.ImageItem';
  protected again(itemId: number): ImageItemService {
    return new ImageItemService(this.host, this.formId, itemId);
  }
  /** Null before an image was set (assumed). */
  getImage(): Blob | null {
    const { image } = this.media();
    return image === null ? null : new Blob({ bytes: image.content.slice(), contentType: image.contentType, name: image.name });
  }
  setImage(image: object): this {
    const { bytes, contentType, name } = blobOf(image).content();
    return this.putMedia('setImage', { image: { name: name ?? '', contentType: contentType ?? 'application/octet-stream', content: bytes.slice() } });
  }
}

/** A video of YouTube. */
export class VideoItemService extends MediaItemService {
  readonly typeName = 'FormApp.VideoItem';
  protected again(itemId: number): VideoItemService {
    return new VideoItemService(this.host, this.formId, itemId);
  }
  /** An address of YouTube or the id of a video. */
  setVideoUrl(youtubeUrl: string): this {
    const isId = /^[\w-]{11}$/.test(youtubeUrl);
    if (!isId && !/^https?:\/\/(www\.|m\.)?(youtube\.com|youtu\.be)\//.test(youtubeUrl)) throw formErrors.invalid('youtubeUrl');
    return this.putMedia('setVideoUrl', { url: isId ? `https://www.youtube.com/watch?v=${youtubeUrl}` : youtubeUrl });
  }
}

/** BlobSource: anything with getBlob(). */
function blobOf(source: object): Blob {
  if (source instanceof Blob) return source;
  const getBlob: unknown = Reflect.get(source, 'getBlob');
  const blob: unknown = typeof getBlob === 'function' ? Reflect.apply(getBlob, source, []) : null;
  if (!(blob instanceof Blob)) throw formErrors.invalid('image');
  return blob;
}
