package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.ImportOrder;
import fr.maillage.job.JobCounts;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of statements that are not what they should be, and files that say something new. */
@InsideEar
class StatementIntakeIT {

    private static final String WHO = "ept";
    private static final String RESIDENTS = "code;repondant;mode;date;commune;insee;tranche_age;equipement;"
            + "aisance_francais;situation;prenom_modifie;age_publie;nature;themes;publics;polarite;texte\n";
    private static final String GROUPS = "code;seance;groupe;date;nature;themes;publics;polarite;texte\n";

    @Inject
    private ImportDesk desk;

    @Inject
    private DiagnosisStory story;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void told() {
        story.told();
    }

    private String resident(String code, String who, String age, String words) {
        return resident(code, who, age, "Gagny;93032", "constat;smartphone", words);
    }

    private String resident(String code, String who, String age, String town, String about, String words) {
        return "%s-%s;%s-%s;entretien;2026-02-03;%s;%s;smartphone et ordinateur;à l'aise;retraite;;;%s;seniors;neutre;%s%n"
                .formatted(tag, code, tag, who, town, age, about, words);
    }

    private UUID run(String profile, String rows, boolean dryRun) {
        return desk.start(WHO, "paroles.csv", rows.getBytes(StandardCharsets.UTF_8), profile, dryRun);
    }

    private JobCounts residents(String rows) {
        return desk.completed(run("statements-residents", RESIDENTS + rows, false))
                .counts();
    }

    private long statements() {
        return Sql.number("select count(*) from statement where code like ?", tag + "-%");
    }

    @Test
    void a_dry_run_tells_what_the_import_will_do_and_writes_nothing() {
        String rows =
                resident("1", "r1", "70+", "Je n'ai que mon téléphone.") + resident("2", "r1", "70+", "Il est vieux.");

        JobCounts dry = desk.completed(run("statements-residents", RESIDENTS + rows, true))
                .counts();

        assertThat(dry).isEqualTo(new JobCounts(2, 2, 0, 0, 0));
        assertThat(statements()).isZero();
        assertThat(residents(rows)).isEqualTo(dry);
        assertThat(residents(rows)).isEqualTo(new JobCounts(2, 0, 0, 2, 0));
    }

    /** A file that goes into the collection of the test. */
    private JobCounts again(String rows) {
        ImportOrder order =
                ImportOrder.records("statements-residents", false, "fr", null).into("Essai " + tag);
        byte[] file = (RESIDENTS + rows).getBytes(StandardCharsets.UTF_8);
        return desk.completed(desk.start(WHO, "paroles.csv", file, order)).counts();
    }

    @Test
    void what_a_file_says_anew_changes_the_statement_or_its_respondent_in_its_collection() {
        again(resident("1", "r1", "70+", "Je n'ai que mon téléphone."));

        assertThat(again(resident("1", "r1", "70+", "Je n'ai que mon vieux téléphone.")))
                .isEqualTo(new JobCounts(1, 0, 1, 0, 0));
        assertThat(again(resident("1", "r1", "60-69", "Je n'ai que mon vieux téléphone.")))
                .isEqualTo(new JobCounts(1, 0, 1, 0, 0));
        assertThat(Sql.number("select count(*) from respondent where code = ? and age_band = '60-69'", tag + "-r1"))
                .isEqualTo(1);
    }

    @Test
    void each_wrong_row_is_refused_with_its_reason_and_the_others_are_taken() {
        UUID run = run(
                "statements-residents",
                RESIDENTS
                        + resident("1", "r1", "70+", "Je n'ai que mon téléphone.")
                        + resident("2", "r1", "12-18", "Le même, plus jeune.")
                        + resident("1", "r1", "70+", "La même parole, autrement.")
                        + resident("3", "r2", "70+", "Gagny;93032", "constat;nulle-part", "Un thème inconnu.")
                        + resident("4", "r3", "70+", "Gagny;93032", "rumeur;smartphone", "Une nature inconnue.")
                        + resident("5", "r4", "70+", "Bobigny;93008", "constat;smartphone", "Hors de mon territoire.")
                        + resident("6", "r5", "centenaire", "Un âge inconnu.")
                        + resident("7", "r6", "70+", "Gagny;93032", "constat;smartphone.p-ordinateur", "Un constat.")
                        + resident("8", "r7", "70+", "x".repeat(2001)),
                false);

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(9, 1, 0, 0, 8));
        assertThat(desk.rules(WHO, run))
                .containsExactlyInAnyOrder(
                        "ERROR diagnosis-respondent-contradicts 1",
                        "ERROR diagnosis-statement-contradicts 1",
                        "ERROR diagnosis-statement-theme 1",
                        "ERROR unknown-value 1",
                        "ERROR unknown-value 1",
                        "ERROR outside-territory 1",
                        "ERROR diagnosis-statement-no-proposal 1",
                        "ERROR too-long 1",
                        // The file has no codes that people keep.
                        "WARNING import.mapping-column-absent 1");
        assertThat(statements()).isEqualTo(1);
    }

    @Test
    void a_group_that_is_not_of_the_gathering_is_refused() {
        UUID run = run(
                "statements-professionals",
                GROUPS
                        + "%s-1;S1;S2-A;2021-01-21;constat;smartphone;;neutre;Un mot.%n".formatted(tag)
                        + "%s-2;S1;;2021-01-21;constat;smartphone;;neutre;De personne.%n".formatted(tag),
                false);

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(2, 0, 0, 0, 2));
        assertThat(desk.rules(WHO, run))
                .containsExactlyInAnyOrder(
                        "ERROR diagnosis-statement-group-elsewhere 1", "ERROR diagnosis-statement-nobody 1");
    }

    @Test
    void the_audit_tells_of_statements_without_their_words() {
        residents(resident("1", "r1", "70+", "Un secret bien gardé"));

        assertThat(Sql.number(
                        "select count(*) from audit_line where action = 'diagnosis.statement.create' and label = ?",
                        tag + "-1"))
                .isEqualTo(1);
        assertThat(Sql.number("select count(*) from audit_line where changes like '%secret bien%'"))
                .isZero();
    }
}
