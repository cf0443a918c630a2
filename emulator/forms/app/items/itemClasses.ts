import { CheckboxItemService, ListItemService, MultipleChoiceItemService } from './choiceItems';
import { CheckboxGridItemService, GridItemService } from './gridItems';
import { registerItemClass } from './item';
import { ImageItemService, SectionHeaderItemService, VideoItemService } from './layoutItems';
import { PageBreakItemService } from './pageBreakItem';
import { RatingItemService, ScaleItemService } from './stepItems';
import { ParagraphTextItemService, TextItemService } from './textItems';
import { DateItemService, DateTimeItemService, DurationItemService, TimeItemService } from './timeItems';

/** Makes every item type known to Item.as…() and Form.add…Item(). FILE_UPLOAD and UNSUPPORTED have no class in FormApp. */
export function registerItemClasses(): void {
  registerItemClass('CHECKBOX', CheckboxItemService);
  registerItemClass('CHECKBOX_GRID', CheckboxGridItemService);
  registerItemClass('DATE', DateItemService);
  registerItemClass('DATETIME', DateTimeItemService);
  registerItemClass('DURATION', DurationItemService);
  registerItemClass('GRID', GridItemService);
  registerItemClass('IMAGE', ImageItemService);
  registerItemClass('LIST', ListItemService);
  registerItemClass('MULTIPLE_CHOICE', MultipleChoiceItemService);
  registerItemClass('PAGE_BREAK', PageBreakItemService);
  registerItemClass('PARAGRAPH_TEXT', ParagraphTextItemService);
  registerItemClass('RATING', RatingItemService);
  registerItemClass('SCALE', ScaleItemService);
  registerItemClass('SECTION_HEADER', SectionHeaderItemService);
  registerItemClass('TEXT', TextItemService);
  registerItemClass('TIME', TimeItemService);
  registerItemClass('VIDEO', VideoItemService);
}
