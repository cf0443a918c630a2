import type { SatisfactionView } from '../application/site/siteView';
import { elementWords } from '../messages/conversationOnPage';
import type { Language } from '../messages/dates';
import { satisfactionWords } from '../messages/satisfactionWords';

/** What requesters say of the service, by the nine elements of the public survey. */
export function SatisfactionSection({ view, language }: { readonly view: SatisfactionView; readonly language: Language }) {
  const words = satisfactionWords[language];
  const decimals = (number: number): string => (language === 'id' ? number.toFixed(2).replace('.', ',') : number.toFixed(2));
  return (
    <section aria-labelledby="satisfaction">
      <h2 id="satisfaction">{words.title}</h2>
      <p>{words.index(decimals(view.index), view.grade, view.answers)}</p>
      <p class="help">{words.help}</p>
      {view.elements.length === 0 ? null : (
        <table class="figures">
          <caption class="unseen">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.element}</th>
              <th scope="col">{words.mean}</th>
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {view.elements.map(({ element, mean, count }) => (
              <tr key={element}>
                <th scope="row">{elementWords[language][element]}</th>
                <td>{decimals(mean)}</td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
