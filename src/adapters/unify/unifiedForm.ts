import type { UnifiedForm } from '../../application/unify/unifyPorts';

/** The desk's own form: its address with a region chosen, for whoever comes to a form that was closed. */
export function openUnifiedForm(formId: string, address: string, followTabs: () => void): UnifiedForm {
  let form: GoogleAppsScript.Forms.Form | null = null;
  return {
    id: formId,
    addressFor: (regionName, regionItem) => {
      if (regionItem === null) return address;
      form ??= FormApp.openById(formId);
      try {
        const question = form.getItemById(regionItem).asListItem();
        return form.createResponse().withItemResponse(question.createResponse(regionName)).toPrefilledUrl();
      } catch (error) {
        // A region that the form does not offer (yet): the plain address serves as well.
        console.warn(`no prefilled address for ${regionName}`, error instanceof Error ? error.message : String(error));
        return address;
      }
    },
    followTabs,
  };
}
