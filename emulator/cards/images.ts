import { ScriptError } from '../kernel/errors';
import type { EnumValue } from '../kernel/serviceObject';
import { CardObject, Clickable } from './cardObject';

/** An icon of Material Symbols by name. */
export class MaterialIcon extends CardObject {
  override readonly typeName: string = 'CardService.MaterialIcon';
  protected override readonly required: readonly string[] = ['name'];
  setFill(value: boolean): this {
    return this.put('fill', value);
  }
  setGrade(value: number): this {
    return this.put('grade', value);
  }
  setName(text: string): this {
    return this.put('name', text);
  }
  setWeight(value: number): this {
    return this.put('weight', value);
  }
}

/** A predefined icon, an icon by address, or a Material icon. */
export class IconImage extends CardObject {
  override readonly typeName: string = 'CardService.IconImage';
  setAltText(text: string): this {
    return this.put('altText', text);
  }
  setIcon(value: EnumValue): this {
    return this.put('knownIcon', value.name);
  }
  setIconUrl(text: string): this {
    return this.put('iconUrl', text);
  }
  setImageCropType(value: EnumValue): this {
    return this.put('imageType', value.name);
  }
  setMaterialIcon(child: CardObject): this {
    return this.put('materialIcon', child);
  }
}

/** A widget that shows one image. */
export class Image extends Clickable {
  override readonly typeName: string = 'CardService.Image';
  protected override readonly widget: string = 'image';
  protected override readonly required: readonly string[] = ['imageUrl'];
  setAltText(text: string): this {
    return this.put('altText', text);
  }
  setImageUrl(text: string): this {
    return this.put('imageUrl', text);
  }
}

/** Border of a grid or an image. */
export class BorderStyle extends CardObject {
  override readonly typeName: string = 'CardService.BorderStyle';
  setCornerRadius(value: number): this {
    return this.put('cornerRadius', value);
  }
  setStrokeColor(text: string): this {
    return this.put('strokeColor', text);
  }
  setType(value: EnumValue): this {
    return this.put('type', value.name);
  }
}

/** How an image is cropped. */
export class ImageCropStyle extends CardObject {
  override readonly typeName: string = 'CardService.ImageCropStyle';
  setImageCropType(value: EnumValue): this {
    return this.put('type', value.name);
  }
  /** "Throws an error if the input is negative or zero" (text assumed). */
  setAspectRatio(ratio: number): this {
    if (!(ratio > 0)) throw new ScriptError('Invalid argument: ratio');
    return this.put('aspectRatio', ratio);
  }
}

/** An image within a grid item. */
export class ImageComponent extends CardObject {
  override readonly typeName: string = 'CardService.ImageComponent';
  setAltText(text: string): this {
    return this.put('altText', text);
  }
  setBorderStyle(child: CardObject): this {
    return this.put('borderStyle', child);
  }
  setCropStyle(child: CardObject): this {
    return this.put('cropStyle', child);
  }
  setImageUrl(text: string): this {
    return this.put('imageUri', text);
  }
}
