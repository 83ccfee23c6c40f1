package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.FindingDesk.GAGNY;
import static fr.maillage.diagnosis.FindingDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.exhibit.ExhibitDetail;
import fr.maillage.diagnosis.exhibit.ExhibitRef;
import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.diagnosis.statement.StatementView;
import fr.maillage.identity.Role;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Statements stand on documents of their territory, and findings rest on them. */
@InsideEar
class StatementExhibitIT {

    private static final String EPT = "ept:200058790";
    private static final String BOBIGNY = "com:93008";

    @Inject
    private FindingDesk findingDesk;

    @Inject
    private ExhibitDesk desk;

    @Inject
    private ExhibitService exhibits;

    @Inject
    private StatementService statements;

    @Inject
    private StatementList statementList;

    @Inject
    private FindingService findings;

    @Inject
    private TerritoryService territories;

    private final String title = "Mur " + UUID.randomUUID();

    private ExhibitDetail sheet(String territory) {
        return As.administrator(() -> desk.entered(ExhibitDesk.sheet(title, territory), ExhibitDesk.photo()));
    }

    private StatementDetail on(StatementDetail said, ExhibitDetail sheet) {
        return As.administrator(() -> statements.update(
                said.id(),
                said.version(),
                said.values().with(StatementField.EXHIBIT, sheet.id().toString())));
    }

    private List<String> refused(ExhibitDetail sheet) {
        StatementDetail said = findingDesk.said("Le guichet a fermé.");
        return FindingDesk.rules(() -> statements.update(
                said.id(),
                said.version(),
                said.values().with(StatementField.EXHIBIT, sheet.id().toString())));
    }

    @Test
    void what_was_noted_from_a_sheet_of_the_territory_is_found_by_it() {
        ExhibitDetail sheet = sheet(GAGNY);
        StatementDetail said = on(findingDesk.said("Le guichet a fermé."), sheet);

        assertThat(officer(() -> statementList.page(StatementList.on(sheet.id()), PageRequest.first()))
                        .items())
                .extracting(StatementView::id)
                .containsExactly(said.id());
        assertThat(officer(() -> exhibits.get(sheet.id())).exhibit().statements())
                .isEqualTo(1);
    }

    @Test
    void a_sheet_of_the_territory_around_is_chosen_and_one_of_another_is_not() {
        StatementDetail said = on(findingDesk.said("Le guichet a fermé."), sheet(EPT));

        assertThat(said.values().text(StatementField.EXHIBIT)).isNotNull();
        // An officer of the town alone may not read that sheet, and keeps what stands there.
        StatementDetail coded = officer(() ->
                statements.update(said.id(), said.version(), said.values().with(StatementField.POLARITY, "negative")));
        assertThat(coded.values().text(StatementField.EXHIBIT))
                .isEqualTo(said.values().text(StatementField.EXHIBIT));
        assertThat(refused(sheet(EPT))).containsExactly("unknown-value");
        assertThat(refused(sheet(BOBIGNY))).containsExactly("unknown-value");
        StatementDetail other = findingDesk.said("Le guichet a fermé.");
        ExhibitDetail elsewhere = sheet(BOBIGNY);
        assertThat(catchThrowableOfType(Problem.class, () -> on(other, elsewhere))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("diagnosis-statement-exhibit-elsewhere");
    }

    @Test
    void an_archived_sheet_is_not_chosen_anew() {
        ExhibitDetail sheet = sheet(GAGNY);
        officer(() -> exhibits.archive(sheet.id(), sheet.version(), "en double"));

        assertThat(refused(sheet)).containsExactly("diagnosis-statement-exhibit-archived");
    }

    @Test
    void the_sheets_to_choose_from_are_those_around_that_one_may_read() {
        ExhibitDetail here = sheet(GAGNY);
        ExhibitDetail around = sheet(EPT);
        ExhibitDetail elsewhere = sheet(BOBIGNY);
        long gagny = territories.required(GAGNY).id();

        assertThat(As.administrator(() -> exhibits.around(gagny)))
                .extracting(ExhibitRef::id)
                .contains(here.id(), around.id())
                .doesNotContain(elsewhere.id());
        assertThat(officer(() -> exhibits.around(gagny)))
                .extracting(ExhibitRef::id)
                .contains(here.id())
                .doesNotContain(around.id());
    }

    @Test
    void a_finding_rests_on_a_document_that_is_named_to_those_alone_who_may_read_it() {
        ExhibitDetail sheet = sheet(GAGNY);
        FindingDetail finding = findingDesk.entered(
                FindingDesk.values("discussed", title).with(FindingField.EVIDENCE, "diagnosis.exhibit:" + sheet.id()));

        assertThat(finding.quoted()).containsEntry(new RecordRef("diagnosis.exhibit", sheet.id()), title);
        FindingDetail member = As.a(Role.MEMBER, GAGNY, () -> findings.get(finding.id()));
        assertThat(member.quoted()).isEmpty();
        assertThat(member.unquoted()).isEqualTo(1);
        assertThat(officer(() -> findings.suggestedEvidence(title, 10)))
                .containsKey(new RecordRef("diagnosis.exhibit", sheet.id()));
        assertThat(As.a(Role.EPT_OFFICER, BOBIGNY, () -> findings.suggestedEvidence(title, 10)))
                .isEmpty();
    }
}
