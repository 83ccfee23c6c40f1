package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.FindingDesk.GAGNY;
import static fr.maillage.diagnosis.FindingDesk.evidence;
import static fr.maillage.diagnosis.FindingDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingTrail;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.identity.Role;
import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.place.PlaceService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Findings rest on what was said, on places and on indicators, which each reads as far as she may. */
@InsideEar
class FindingEvidenceIT {

    @Inject
    private FindingDesk desk;

    @Inject
    private FindingService findings;

    @Inject
    private FindingTrail trail;

    @Inject
    private StatementService statements;

    @Inject
    private StatementList statementList;

    @Inject
    private PlaceService places;

    @Inject
    private IndicatorService indicators;

    private final String tag = "f" + UUID.randomUUID().toString().substring(0, 8);

    private FieldValues<FindingField> values(String state) {
        return FindingDesk.values(state, tag);
    }

    private FieldValues<FindingField> adopted() {
        return desk.adopted(tag);
    }

    @Test
    void evidence_is_quoted_to_those_alone_who_collect_and_counted_for_all() {
        FindingDetail finding = desk.entered(adopted());

        assertThat(officer(() -> findings.get(finding.id())).quoted().values()).containsExactly("Le guichet a fermé.");
        FindingDetail member = As.a(Role.MEMBER, GAGNY, () -> findings.get(finding.id()));
        assertThat(member.quoted()).isEmpty();
        assertThat(member.unquoted()).isEqualTo(1);
        FindingDetail elsewhere = As.a(Role.EPT_OFFICER, "com:93008", () -> findings.get(finding.id()));
        assertThat(elsewhere.unquoted()).isEqualTo(1);
        assertThat(desk.changed(
                        finding,
                        finding.values().with(FindingField.EVIDENCE, "diagnosis.statement:" + UUID.randomUUID())))
                .containsExactly("diagnosis-finding-evidence-unknown");
    }

    @Test
    void an_adopted_finding_keeps_the_words_it_was_adopted_on_and_tells_a_later_change_beside() {
        StatementDetail said = desk.said("Le guichet a fermé.");
        RecordRef record = new RecordRef("diagnosis.statement", said.id());
        FindingDetail discussed = desk.entered(values("discussed").with(FindingField.EVIDENCE, evidence(said)));
        reworded(said, "Le guichet ferme trop tôt.");
        assertThat(officer(() -> findings.get(discussed.id())).quoted())
                .containsExactly(entry(record, "Le guichet ferme trop tôt."));

        FindingDetail adopted = officer(() -> findings.update(
                discussed.id(),
                discussed.version(),
                discussed.values().with(FindingField.STATE, "adopted").with(FindingField.ADOPTED_ON, "2026-03-09")));
        assertThat(adopted.reworded()).isEmpty();
        reworded(said, "L'ascenseur est en panne.");
        StatementDetail more = desk.said("Il n'y a plus de guichet.");
        FindingDetail corrected = officer(() -> findings.update(
                adopted.id(),
                adopted.version(),
                adopted.values().with(FindingField.EVIDENCE, List.of(evidence(said), evidence(more)))));

        assertThat(corrected.quoted().values())
                .containsExactly("Le guichet ferme trop tôt.", "Il n'y a plus de guichet.");
        assertThat(corrected.reworded()).containsExactly(entry(record, "L'ascenseur est en panne."));
        assertThat(officer(() -> trail.of(corrected.finding().territoryKey(), List.of())).stream()
                        .filter(found -> found.id().equals(corrected.id()))
                        .map(found -> found.rests().get(0).words()))
                .containsExactly("Le guichet ferme trop tôt.");
        assertThat(As.a(Role.MEMBER, GAGNY, () -> findings.get(corrected.id())).reworded())
                .isEmpty();
        assertThat(officer(() -> findings.adoptedWords(corrected.id(), List.of(record))))
                .containsExactly(entry(record, "Le guichet ferme trop tôt."));
        assertThat(As.a(Role.MEMBER, GAGNY, () -> findings.adoptedWords(corrected.id(), List.of(record))))
                .isEmpty();
    }

    private void reworded(StatementDetail said, String words) {
        officer(() -> {
            StatementDetail now = statements.get(said.id());
            return statements.update(now.id(), now.version(), now.values().with(StatementField.WORDS, words));
        });
    }

    @Test
    void a_statement_knows_the_findings_that_rest_on_it_but_for_drafts_of_others() {
        StatementDetail said = desk.said("Le guichet a fermé.");
        RecordRef record = new RecordRef("diagnosis.statement", said.id());
        FindingDetail draft = desk.entered(values("draft").with(FindingField.EVIDENCE, evidence(said)));
        FindingDetail discussed = desk.entered(values("discussed").with(FindingField.EVIDENCE, evidence(said)));
        desk.entered(adopted());

        assertThat(officer(() -> findings.restingOn(record)))
                .extracting(FindingView::id)
                .containsExactlyInAnyOrder(draft.id(), discussed.id());
        assertThat(As.a(Role.MEMBER, GAGNY, () -> findings.restingOn(record)))
                .extracting(FindingView::id)
                .containsExactly(discussed.id());
    }

    @Test
    void evidence_is_found_by_its_words_where_the_reader_may_read_it() {
        StatementDetail said = desk.said("Le guichet " + tag + " a fermé en mars.");
        RecordRef record = new RecordRef("diagnosis.statement", said.id());

        assertThat(officer(() -> findings.suggestedEvidence("mars " + tag, 10)))
                .containsExactly(entry(record, "Le guichet " + tag + " a fermé en mars."));
        assertThat(As.a(Role.EPT_OFFICER, "com:93008", () -> findings.suggestedEvidence("mars " + tag, 10)))
                .isEmpty();
        assertThat(As.a(Role.MEMBER, GAGNY, () -> findings.suggestedEvidence("mars " + tag, 10)))
                .isEmpty();
    }

    @Test
    void the_statements_of_a_finding_are_counted_and_listed_archived_ones_included() {
        List<String> said = IntStream.rangeClosed(1, 55)
                .mapToObj(i -> desk.said("Parole " + i + " " + tag))
                .map(FindingDesk::evidence)
                .toList();
        FindingDetail finding = desk.entered(adopted().with(FindingField.EVIDENCE, said));
        desk.said("Une parole de plus " + tag);
        Sql.update(
                "update statement set archived_at = current_timestamp, archive_reason = 'x' where uuid = ?",
                said.get(0).substring("diagnosis.statement:".length()));

        assertThat(finding.finding().statements()).isEqualTo(55);
        assertThat(finding.finding().others()).isZero();
        assertThat(officer(() -> statementList.page(of(finding), PageRequest.first()))
                        .total())
                .isEqualTo(55);
        assertThat(As.a(Role.EPT_OFFICER, "com:93008", () -> statementList.page(of(finding), PageRequest.first()))
                        .total())
                .isZero();
        assertThat(officer(() -> trail.of(finding.finding().territoryKey(), List.of())).stream()
                        .filter(found -> found.id().equals(finding.id()))
                        .map(found -> found.rests().size()))
                .containsExactly(55);
    }

    private static ListRequest of(FindingDetail finding) {
        return ListRequest.ALL.with("finding", finding.id().toString());
    }

    @Test
    void places_and_indicators_are_evidence_too() {
        PlaceSummary place = officer(() -> places.browse(PlaceFilter.NONE, PageRequest.first()))
                .items()
                .get(0);
        IndicatorDefinition indicator = officer(() -> indicators.definition("place-count"));
        List<String> both = List.of("place:" + place.id(), "indicator:" + indicator.id());

        FindingDetail finding = desk.entered(adopted().with(FindingField.EVIDENCE, both));

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
        assertThat(desk.changed(finding, finding.values().with(FindingField.EVIDENCE, "place:" + UUID.randomUUID())))
                .containsExactly("diagnosis-finding-evidence-unknown");
    }
}
