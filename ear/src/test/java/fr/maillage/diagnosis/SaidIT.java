package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantService;
import fr.maillage.diagnosis.said.PublishedFinding.PassedOn;
import fr.maillage.diagnosis.said.SaidFinding;
import fr.maillage.diagnosis.said.SaidPage;
import fr.maillage.diagnosis.said.SaidService;
import fr.maillage.diagnosis.statement.Verbatim;
import fr.maillage.record.FieldValues;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Public page of a commune or QPV: published findings, what became of them, and words that point at nobody. */
@InsideEar
class SaidIT {

    @Inject
    private SaidDesk desk;

    @Inject
    private SaidService said;

    @Inject
    private FindingService findings;

    @Inject
    private IrritantService irritants;

    @Inject
    private ReportService reports;

    @Inject
    private Clock clock;

    private final String mark = "p" + UUID.randomUUID().toString().substring(0, 8);

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    private SaidFinding shown(String code) {
        SaidPage page = said.page(code);
        return Stream.concat(page.own().stream(), page.around().stream())
                .filter(each -> each.finding().title().equals("Constat " + mark))
                .findFirst()
                .orElse(null);
    }

    @Test
    void a_finding_is_read_by_everybody_from_its_publication_to_its_withdrawal() {
        FindingDetail adopted =
                desk.resting(mark, "com:93074", List.of(desk.says("com:93074", null, "Trop loin, " + mark)));
        assertThat(shown("93074")).isNull();

        FindingDetail published = desk.officer(() -> findings.publish(adopted.id(), adopted.version()));
        assertThat(shown("93074").finding().days()).isEqualTo(3);
        assertThat(shown("93074").finding().quiet()).isTrue();
        assertThat(shown("93033")).as("a neighbour").isNull();
        FindingDetail withdrawn = desk.officer(() -> findings.withdraw(adopted.id(), published.version()));
        assertThat(shown("93074")).isNull();
        FindingDetail again = desk.officer(() -> findings.publish(adopted.id(), withdrawn.version()));
        desk.officer(() -> findings.archive(adopted.id(), again.version(), "erreur"));
        assertThat(shown("93074")).isNull();
    }

    @Test
    void a_quarter_shows_what_holds_for_its_commune_and_the_commune_what_holds_for_its_quarters() {
        TerritoryView quarter = desk.quarter();
        String commune = desk.communeOf(quarter);
        desk.published(mark, quarter.code(), List.of(desk.says(quarter.code(), null, "Ici, " + mark)));

        assertThat(said.page(quarter.officialCode()).own())
                .extracting(each -> each.finding().title())
                .contains("Constat " + mark);
        assertThat(said.page(commune).own())
                .extracting(each -> each.finding().title())
                .contains("Constat " + mark);
        assertThat(said.page(commune).quarters()).contains(quarter);
        String around = mark;
        desk.published(around + "e", "ept:200058790", List.of(desk.says("com:93074", null, "Partout, " + mark)));
        assertThat(said.page(quarter.officialCode()).around())
                .extracting(each -> each.finding().title())
                .contains("Constat " + mark + "e");
    }

    @Test
    void what_was_passed_on_is_told_with_its_delay_and_silence_since_the_adoption() {
        FindingDetail finding =
                desk.published(mark, "com:93074", List.of(desk.says("com:93074", null, "Le code expire, " + mark)));
        passedOn(finding, "Code trop court", "closed", null);
        passedOn(finding, "Guichet", "waiting", null);
        assertThat(shown("93074").finding().quiet()).isTrue();
        passedOn(finding, "Formulaire", "answered", today().minusDays(1));

        assertThat(shown("93074").finding().irritants())
                .extracting(PassedOn::subject, PassedOn::answeredOn, PassedOn::days)
                .containsExactlyInAnyOrder(
                        tuple("Code trop court", null, null),
                        tuple("Guichet", null, 8L),
                        tuple("Formulaire", today().minusDays(1), 7L));
        assertThat(shown("93074").finding().quiet()).isFalse();
    }

    private void passedOn(FindingDetail finding, String subject, String state, LocalDate answered) {
        desk.officer(() -> irritants.create(FieldValues.none(IrritantField.class)
                .with(IrritantField.SUBJECT, subject)
                .with(IrritantField.DESCRIPTION, "…")
                .with(IrritantField.TERRITORY, "com:93074")
                .with(IrritantField.FINDING, finding.id().toString())
                .with(IrritantField.ADMINISTRATION, "Caisse (essai)")
                .with(IrritantField.SENT_ON, today().minusDays(8).toString())
                .with(IrritantField.STATE, state)
                .with(IrritantField.ANSWERED_ON, answered == null ? null : answered.toString())));
    }

    @Test
    void words_bear_commune_and_age_where_five_share_them_and_are_left_out_where_they_would_point_at_fewer() {
        Sql.update(
                "update respondent set age_band = null, commune_id = (select id from territory where code = 'com:93077')"
                        + " where commune_id = (select id from territory where code = 'com:93033')");
        List<UUID> four = desk.say(4, "com:93033", "12-18", "Au collège, " + mark);
        desk.published(mark, "com:93033", four);
        assertThat(shown("93033").quotes()).as("nobody counted yet").isEmpty();

        desk.say(1, "com:93033", "70-plus", "Seul, " + mark);
        desk.released("com:93033");
        desk.again(mark);
        assertThat(shown("93033").quotes())
                .as("five residents, no five alike")
                .extracting(Verbatim::commune, Verbatim::ageBand)
                .containsOnly(tuple(null, null))
                .hasSize(4);
        desk.say(5, "com:93033", "12-18", "Au collège aussi, " + mark);
        desk.say(5, "com:93033", "70-plus", "À la retraite, " + mark);
        desk.released("com:93033");
        assertThat(shown("93033").quotes())
                .as("kept as they were published")
                .extracting(Verbatim::commune, Verbatim::ageBand)
                .containsOnly(tuple(null, null));
        desk.again(mark);
        assertThat(shown("93033").quotes())
                .as("five alike")
                .extracting(Verbatim::commune, Verbatim::ageBand)
                .containsOnly(tuple("Gournay-sur-Marne", "12-18"))
                .hasSize(4);
    }

    @Test
    void a_published_quote_keeps_its_words_until_it_is_archived() {
        UUID words = desk.say(5, "com:93074", "25-39", "Avant, " + mark).get(0);
        desk.released("com:93074");
        desk.published(mark, "com:93074", List.of(words));

        Sql.update("update statement set words = 'Après' where uuid = ?", words.toString());

        assertThat(shown("93074").quotes()).extracting(Verbatim::words).containsExactly("Avant, " + mark);
    }

    @Test
    void the_report_quotes_the_words_of_the_adoption_and_what_was_published_as_it_was_published() {
        List<UUID> said = desk.say(5, "com:93074", "25-39", "Avant, " + mark);
        desk.released("com:93074");
        FindingDetail adopted = desk.resting(mark, "com:93074", said.subList(0, 2));
        String first = said.get(0).toString();
        Sql.update("update statement set words = 'Après' where uuid = ?", first);
        Sql.update(
                "update statement set words = 'Demandez au 06 12 34 56 78' where uuid = ?",
                said.get(1).toString());
        assertThat(printed()).hasSize(2).allMatch(quote -> quote.contains("Avant, " + mark));

        desk.officer(() -> findings.publish(adopted.id(), adopted.version()));
        List<String> published = printed();
        assertThat(published).hasSize(2).allMatch(quote -> quote.contains("Avant, " + mark));
        Sql.update("update finding_evidence set adopted_words = ? where record_id = ?", "Jamais, " + mark, first);
        assertThat(printed()).isEqualTo(published);
        Sql.update(
                "update finding_quote set commune = 'Ville d''alors', age_band = '70-plus' where statement_id = ?",
                first);
        assertThat(printed()).as("with what was told then").anyMatch(quote -> quote.contains("Ville d'alors"));
    }

    /** The quotes of this test in the report of Vaujours. */
    private List<String> printed() {
        return desk.officer(() -> reports.draft("diagnosis", "com:93074", Locale.FRENCH)).document().blocks().stream()
                .filter(ReportBlock.Paragraph.class::isInstance)
                .map(block -> ((ReportBlock.Paragraph) block).text())
                .filter(text -> text.contains(mark))
                .toList();
    }

    @Test
    void words_by_which_somebody_may_be_known_and_archived_ones_are_never_quoted() {
        List<UUID> words = desk.say(5, "com:93074", "25-39", "Sans nom, " + mark);
        UUID named = desk.says("com:93074", "25-39", "Demandez à Fatima, 06 12 34 56 78, " + mark);
        desk.released("com:93074");
        desk.published(mark, "com:93074", List.of(named, words.get(0), words.get(1)));
        Sql.update(
                "update statement set archived_at = current_timestamp, archive_reason = 'essai' where uuid = ?",
                words.get(1).toString());

        assertThat(shown("93074").quotes()).extracting(Verbatim::words).containsExactly("Sans nom, " + mark);
    }

    @Test
    void what_is_no_commune_or_quarter_has_no_page() {
        for (String code :
                new String[] {null, "", "200058790", "ept:200058790", "com:93032", "99999", "x".repeat(5000)}) {
            assertThat(catchThrowableOfType(Problem.class, () -> said.page(code))
                            .kind())
                    .isEqualTo(Problem.Kind.NOT_FOUND);
        }
    }
}
