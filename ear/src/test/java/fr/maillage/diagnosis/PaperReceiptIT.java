package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.SurveyDesk.officer;
import static fr.maillage.diagnosis.SurveyDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.receipt.PaperReceipts;
import fr.maillage.diagnosis.receipt.ReceiptCode;
import fr.maillage.diagnosis.receipt.ReceiptService;
import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyFileService;
import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.ImportOrder;
import fr.maillage.job.JobCounts;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was asked on paper keeps a code, too: a file brings it beside her words. */
@InsideEar
class PaperReceiptIT {

    private static final String OFFICER = "departement";
    private static final String HEAD = "code;repondant;code_suivi;mode;date;commune;insee;nature;themes;texte\n";

    @Inject
    private DiagnosisStory story;

    @Inject
    private ImportDesk desk;

    @Inject
    private PaperReceipts paper;

    @Inject
    private ReceiptService receipts;

    @Inject
    private SurveyDesk surveys;

    @Inject
    private SurveyFileService files;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String code = ReceiptCode.random();

    @BeforeEach
    void told() {
        story.told();
    }

    private String row(String number, String who, String receipt, String words) {
        return "%1$s-%2$s;%1$s-%3$s;%4$s;entretien;2026-02-03;Gagny;93032;constat;smartphone;%5$s%n"
                .formatted(tag, number, who, receipt, words);
    }

    private UUID run(String rows) {
        ImportOrder order =
                ImportOrder.records("statements-residents", false, "fr", null).into("Essai " + tag);
        return desk.start(OFFICER, "paroles.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8), order);
    }

    private JobCounts taken(String rows) {
        return desk.completed(run(rows)).counts();
    }

    @Test
    void words_of_a_file_open_and_go_by_the_code_and_do_not_come_again() {
        String rows = row("1", "r1", code, "Je n'ai que mon téléphone.") + row("2", "r1", "", "Il est vieux.");
        assertThat(taken(rows)).isEqualTo(new JobCounts(2, 2, 0, 0, 0));

        assertThat(receipts.open(code.toLowerCase(Locale.ROOT)))
                .extracting(line -> line.said().words())
                .containsExactlyInAnyOrder("Je n'ai que mon téléphone.", "Il est vieux.");
        assertThat(taken(rows)).isEqualTo(new JobCounts(2, 0, 0, 2, 0));

        receipts.erase(code);

        UUID again = run(rows);
        assertThat(desk.completed(again).counts().rejected()).isPositive();
        assertThat(desk.rules(OFFICER, again)).contains("ERROR diagnosis-receipt-erased 1");
        assertThat(Sql.number("select count(*) from statement where code = ?", tag + "-1"))
                .isZero();
    }

    @Test
    void what_a_telephone_could_not_send_comes_as_a_file_under_the_hash_that_it_keeps() {
        assertThat(taken(row("1", "r1", ReceiptCode.hash(code), "Je n'ai que mon téléphone.")))
                .isEqualTo(new JobCounts(1, 1, 0, 0, 0));

        assertThat(receipts.open(code)).hasSize(1);
    }

    @Test
    void a_code_is_one_persons_and_is_written_as_codes_are() {
        taken(row("1", "r1", code, "Je n'ai que mon téléphone."));

        UUID run = run(row("2", "r2", code, "Moi aussi.")
                + row("3", "r1", ReceiptCode.random(), "Encore moi.")
                + row("4", "r3", "ABC", "Et moi.")
                + row("5", "r4", ReceiptCode.random(), "Et moi, enfin."));

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(4, 1, 0, 0, 3));
        assertThat(desk.rules(OFFICER, run))
                .filteredOn(rule -> rule.startsWith("ERROR"))
                .containsExactlyInAnyOrder(
                        "ERROR diagnosis-receipt-taken 1",
                        "ERROR diagnosis-receipt-other 1",
                        "ERROR diagnosis-receipt-code 1");
    }

    @Test
    void a_table_of_answers_brings_codes_too() {
        SurveyDetail survey = surveys.open();
        String table = "code;commune;connait;code de suivi\na;Gagny;oui;%s\nb;Gagny;non;%s\nc;Gagny;non;x\n"
                .formatted(code, code);

        SurveyFileService.Taken taken = take(survey, table);

        assertThat(taken.taken()).isEqualTo(1);
        assertThat(taken.wrong())
                .extracting(w -> w.line() + " " + w.violation().field() + " "
                        + w.violation().rule() + " " + w.violation().value())
                .containsExactly(
                        "3 code de suivi diagnosis-receipt-taken null", "4 code de suivi diagnosis-receipt-code null");
        assertThat(receipts.open(code)).hasSize(1);
        receipts.erase(code);
        assertThat(take(survey, table).taken()).isZero();
    }

    private SurveyFileService.Taken take(SurveyDetail survey, String table) {
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        return officer(() -> files.take(survey.id(), "reponses.csv", () -> new ByteArrayInputStream(bytes)));
    }

    @Test
    void a_sheet_has_new_codes_for_who_collects_and_keeps_none() {
        long kept = Sql.number("select count(*) from respondent where receipt_hash is not null");

        List<String> sheet = officer(() -> paper.sheet());

        assertThat(sheet).hasSize(24).allMatch(ReceiptCode::isCode);
        assertThat(new HashSet<>(sheet)).hasSize(24);
        assertThat(Sql.number("select count(*) from respondent where receipt_hash is not null"))
                .isEqualTo(kept);
        assertThat(problem(() -> As.a(Role.MEMBER, SurveyDesk.GRAND_EST, () -> paper.sheet()))
                        .kind())
                .isEqualTo(Kind.DENIED);
    }
}
