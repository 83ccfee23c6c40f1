package fr.maillage.web.diagnosis.statement;

import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.diagnosis.statement.StatementFilter;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import java.util.List;
import java.util.Optional;

/** The parameters that the list of statements, its files and the API have in common. */
public final class StatementParameters {

    /** What {@code from} says in the address of a form that begins with what the list shows. */
    public static final String LISTED = "statements";

    private static final List<String> SIDES = List.of(StatementFilter.PROFESSIONALS, StatementFilter.RESIDENTS);

    private StatementParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     * @param terms all lists of terms
     * @param themes all themes
     */
    public static StatementFilter filter(Asked asked, Vocabularies terms, ThemeTree themes) {
        String gathering = asked.text("gathering");
        String place = asked.text("place");
        String exhibit = asked.text("exhibit");
        String finding = asked.text("finding");
        String collection = asked.text("collection");
        return new StatementFilter(
                asked.text("q"),
                asked.text("territory"),
                asked.choice("theme", code -> themes.find(code).map(ThemeView::code)),
                asked.choice("nature", text -> Nature.byCode(text).map(Nature::code)),
                asked.choice("side", text -> Optional.of(text).filter(SIDES::contains)),
                asked.code("public", terms, Vocabulary.AUDIENCE),
                gathering == null ? null : Identifiers.of("committee.gathering", gathering),
                place == null ? null : Identifiers.of("place", place),
                exhibit == null ? null : Identifiers.of("diagnosis.exhibit", exhibit),
                finding == null ? null : Identifiers.of("diagnosis.finding", finding),
                asked.day("from"),
                asked.day("until"),
                asked.flag("uncoded"),
                asked.flag("archived"),
                collection == null ? null : Identifiers.of("diagnosis.collection", collection));
    }
}
