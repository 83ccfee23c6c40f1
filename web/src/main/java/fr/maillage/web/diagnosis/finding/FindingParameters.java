package fr.maillage.web.diagnosis.finding;

import fr.maillage.diagnosis.finding.FindingFilter;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Asked;

/** The parameters that the list of findings, its files and the API have in common. */
final class FindingParameters {

    private FindingParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     * @param terms all lists of terms
     * @param themes all themes
     */
    static FindingFilter filter(Asked asked, Vocabularies terms, ThemeTree themes) {
        return new FindingFilter(
                asked.text("territory"),
                asked.text("q"),
                asked.choice("theme", code -> themes.find(code).map(ThemeView::code)),
                asked.choice("state", text -> FindingState.byCode(text).map(FindingState::code)),
                asked.code("public", terms, Vocabulary.AUDIENCE),
                asked.flag("archived"));
    }
}
