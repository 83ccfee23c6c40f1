package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingFilter;
import fr.maillage.diagnosis.finding.FindingRef;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.RespondentService;
import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.diagnosis.theme.ThemeDetail;
import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.identity.Role;
import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.place.PlaceService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Findings go forward only, rest on what was said, and stay to be read when others take their place. */
@InsideEar
class FindingIT {

    private static final String GAGNY = "com:93032";

    @Inject
    private FindingService findings;

    @Inject
    private ThemeService themes;

    @Inject
    private StatementService statements;

    @Inject
    private RespondentService respondents;

    @Inject
    private PlaceService places;

    @Inject
    private IndicatorService indicators;

    private final String tag = "f" + UUID.randomUUID().toString().substring(0, 8);

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GAGNY, action);
    }

    private FieldValues<FindingField> values(String state) {
        return FieldValues.none(FindingField.class)
                .with(FindingField.TITLE, "Constat " + tag)
                .with(FindingField.TERRITORY, GAGNY)
                .with(FindingField.STATE, state)
                .with(FindingField.PROPOSED_ON, "2026-03-02");
    }

    private FieldValues<FindingField> adopted() {
        return values("adopted")
                .with(FindingField.ADOPTED_ON, "2026-03-09")
                .with(FindingField.EVIDENCE, evidence(said()));
    }

    private FindingDetail entered(FieldValues<FindingField> values) {
        return officer(() -> findings.create(values));
    }

    private StatementDetail said() {
        return said("Le guichet a fermé.");
    }

    private StatementDetail said(String words) {
        return officer(() -> statements.createOfRespondent(
                respondents.create(FieldValues.none(RespondentField.class)
                        .with(RespondentField.MODE, "entretien")
                        .with(RespondentField.MET_ON, "2026-03-02")
                        .with(RespondentField.TERRITORY, GAGNY)),
                FieldValues.none(StatementField.class)
                        .with(StatementField.WORDS, words)
                        .with(StatementField.NATURE, "observation")
                        .with(StatementField.SAID_ON, "2026-03-02")));
    }

    private static String evidence(StatementDetail statement) {
        return "diagnosis.statement:" + statement.id();
    }

    private static List<String> rules(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, () -> officer(action)).violations().stream()
                .map(Violation::rule)
                .toList();
    }

    private List<String> changed(FindingDetail finding, FieldValues<FindingField> to) {
        return rules(() -> findings.update(finding.id(), finding.version(), to));
    }

    @Test
    void adopting_takes_evidence_and_a_day() {
        FindingDetail draft = entered(values("draft"));

        assertThat(changed(draft, values("adopted")))
                .containsExactlyInAnyOrder("diagnosis-finding-adopted-on", "diagnosis-finding-without-evidence");
        assertThat(changed(draft, adopted().with(FindingField.ADOPTED_ON, "2026-03-01")))
                .containsExactly("diagnosis-finding-adopted-before");
        assertThat(changed(draft, values("discussed").with(FindingField.ADOPTED_ON, "2026-03-09")))
                .containsExactly("diagnosis-finding-not-adopted");
        FindingDetail done = officer(() -> findings.update(draft.id(), draft.version(), adopted()));
        assertThat(done.finding().state()).isEqualTo(FindingState.ADOPTED);
    }

    @Test
    void a_finding_never_goes_back() {
        FindingDetail discussed = entered(values("discussed"));
        FindingDetail done = entered(adopted());

        assertThat(changed(discussed, values("draft"))).containsExactly("diagnosis-finding-backwards");
        assertThat(changed(done, values("discussed"))).containsExactly("diagnosis-finding-backwards");
    }

    @Test
    void a_superseded_finding_is_read_on_and_both_lead_to_each_other() {
        FindingDetail old = entered(adopted());
        FindingDetail draft = entered(values("discussed"));
        FieldValues<FindingField> gone = old.values().with(FindingField.STATE, "superseded");

        assertThat(changed(old, gone)).containsExactly("diagnosis-finding-successor");
        assertThat(changed(old, gone.with(FindingField.SUPERSEDED_BY, draft.id().toString())))
                .containsExactly("diagnosis-finding-successor-not-adopted");
        assertThat(changed(old, gone.with(FindingField.SUPERSEDED_BY, old.id().toString())))
                .containsExactly("diagnosis-finding-cycle");
        FindingDetail next = entered(adopted());
        officer(() -> findings.update(
                old.id(),
                old.version(),
                gone.with(FindingField.SUPERSEDED_BY, next.id().toString())));

        FindingDetail read = As.a(Role.MEMBER, "com:93008", () -> findings.get(old.id()));
        assertThat(read.successor().id()).isEqualTo(next.id());
        assertThat(As.a(Role.MEMBER, "com:93008", () -> findings.get(next.id())).replaced())
                .extracting(FindingRef::id)
                .containsExactly(old.id());
        assertThat(changed(
                        next,
                        next.values()
                                .with(FindingField.STATE, "superseded")
                                .with(FindingField.SUPERSEDED_BY, old.id().toString())))
                .containsExactly("diagnosis-finding-cycle");
    }

    @Test
    void evidence_is_quoted_to_those_alone_who_collect_and_counted_for_all() {
        FindingDetail finding = entered(adopted());

        assertThat(officer(() -> findings.get(finding.id())).quoted().values()).containsExactly("Le guichet a fermé.");
        FindingDetail member = As.a(Role.MEMBER, GAGNY, () -> findings.get(finding.id()));
        assertThat(member.quoted()).isEmpty();
        assertThat(member.unquoted()).isEqualTo(1);
        FindingDetail elsewhere = As.a(Role.EPT_OFFICER, "com:93008", () -> findings.get(finding.id()));
        assertThat(elsewhere.unquoted()).isEqualTo(1);
        assertThat(changed(
                        finding,
                        finding.values().with(FindingField.EVIDENCE, "diagnosis.statement:" + UUID.randomUUID())))
                .containsExactly("diagnosis-finding-evidence-unknown");
    }

    @Test
    void a_draft_is_read_by_those_alone_who_may_change_it() {
        FindingDetail draft = entered(values("draft"));

        for (Supplier<?> read :
                List.<Supplier<?>>of(() -> findings.get(draft.id()), () -> findings.history(draft.id()))) {
            assertThat(catchThrowableOfType(Problem.class, () -> As.a(Role.MEMBER, GAGNY, read))
                            .kind())
                    .isEqualTo(Problem.Kind.DENIED);
            assertThat(catchThrowableOfType(Problem.class, () -> As.a(Role.EPT_OFFICER, "com:93008", read))
                            .kind())
                    .isEqualTo(Problem.Kind.DENIED);
        }
        assertThat(officer(this::listed)).containsExactly(draft.id());
        assertThat(As.a(Role.EPT_OFFICER, "com:93008", this::listed)).isEmpty();
        assertThat(As.a(Role.MEMBER, GAGNY, this::listed)).isEmpty();
    }

    @Test
    void a_statement_knows_the_findings_that_rest_on_it_but_for_drafts_of_others() {
        StatementDetail said = said();
        RecordRef record = new RecordRef("diagnosis.statement", said.id());
        FindingDetail draft = entered(values("draft").with(FindingField.EVIDENCE, evidence(said)));
        FindingDetail discussed = entered(values("discussed").with(FindingField.EVIDENCE, evidence(said)));
        entered(adopted());

        assertThat(officer(() -> findings.restingOn(record)))
                .extracting(FindingView::id)
                .containsExactlyInAnyOrder(draft.id(), discussed.id());
        assertThat(As.a(Role.MEMBER, GAGNY, () -> findings.restingOn(record)))
                .extracting(FindingView::id)
                .containsExactly(discussed.id());
    }

    @Test
    void evidence_is_found_by_its_words_where_the_reader_may_read_it() {
        StatementDetail said = said("Le guichet " + tag + " a fermé en mars.");
        RecordRef record = new RecordRef("diagnosis.statement", said.id());

        assertThat(officer(() -> findings.suggestedEvidence("mars " + tag, 10)))
                .containsExactly(entry(record, "Le guichet " + tag + " a fermé en mars."));
        assertThat(As.a(Role.EPT_OFFICER, "com:93008", () -> findings.suggestedEvidence("mars " + tag, 10)))
                .isEmpty();
        assertThat(As.a(Role.MEMBER, GAGNY, () -> findings.suggestedEvidence("mars " + tag, 10)))
                .isEmpty();
    }

    @Test
    void places_and_indicators_are_evidence_too() {
        PlaceSummary place = officer(() -> places.browse(PlaceFilter.NONE, PageRequest.first()))
                .items()
                .get(0);
        IndicatorDefinition indicator = officer(() -> indicators.definition("place-count"));
        List<String> both = List.of("place:" + place.id(), "indicator:" + indicator.id());

        FindingDetail finding = entered(adopted().with(FindingField.EVIDENCE, both));

        assertThat(finding.quoted().values())
                .containsExactly(
                        place.name() + ", " + place.communeName(),
                        indicator.words(Locale.FRENCH).name());
        assertThat(As.a(Role.MEMBER, GAGNY, () -> findings.get(finding.id())).unquoted())
                .isZero();
        assertThat(officer(() -> findings.suggestedEvidence(
                        indicator.words(Locale.FRENCH).name(), 10)))
                .containsKey(new RecordRef("indicator", indicator.id()));
        assertThat(officer(() -> findings.suggestedEvidence(place.name(), 10)))
                .containsKey(new RecordRef("place", place.id()));
        assertThat(changed(finding, finding.values().with(FindingField.EVIDENCE, "place:" + UUID.randomUUID())))
                .containsExactly("diagnosis-finding-evidence-unknown");
    }

    private List<UUID> listed() {
        return findings
                .list(new FindingFilter(null, tag, null, null, null, false), PageRequest.first())
                .items()
                .stream()
                .map(FindingView::id)
                .toList();
    }

    @Test
    void a_finding_about_a_merged_theme_is_about_the_other_once() {
        ThemeDetail from = theme(tag + "-a");
        theme(tag + "-b");
        FindingDetail one = entered(values("discussed").with(FindingField.THEMES, tag + "-a"));
        FindingDetail both = entered(values("discussed").with(FindingField.THEMES, List.of(tag + "-a", tag + "-b")));

        As.administrator(() -> themes.merge(from.id(), from.version(), tag + "-b"));

        for (FindingDetail finding : List.of(one, both)) {
            assertThat(officer(() -> findings.get(finding.id())).values().list(FindingField.THEMES))
                    .containsExactly(tag + "-b");
        }
    }

    private ThemeDetail theme(String code) {
        return As.administrator(() -> themes.create(FieldValues.none(ThemeField.class)
                .with(ThemeField.CODE, code)
                .with(ThemeField.NAME, "Thème " + code)
                .with(ThemeField.KIND, "theme")));
    }
}
