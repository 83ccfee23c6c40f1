package fr.maillage.diagnosis;

import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.ImportOrder;
import fr.maillage.job.JobCounts;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Files of statements for tests of collections. */
@Dependent
class CollectionDeskFiles {

    static final String WHO = "departement";
    static final String TERRITORY = "dep:93";
    private static final String RESIDENTS = "code;repondant;mode;date;commune;insee;tranche_age;equipement;"
            + "aisance_francais;situation;prenom_modifie;age_publie;nature;themes;publics;polarite;texte\n";
    private static final String GROUPS = "code;seance;groupe;date;nature;themes;publics;polarite;texte\n";

    @Inject
    private ImportDesk desk;

    /** A row of a resident of Gagny. */
    static String resident(String code, String who, String words) {
        return "%s;%s;entretien;2026-02-03;Gagny;93032;70+;smartphone et ordinateur;à l'aise;retraite;;;constat;smartphone;seniors;neutre;%s%n"
                .formatted(code, who, words);
    }

    /** A row of a group of the story. */
    static String group(String code, String group, String words) {
        return "%s;%s;%s;2021-01-21;constat;smartphone;;neutre;%s%n"
                .formatted(code, group.substring(0, 2), group, words);
    }

    UUID residents(String rows, boolean dryRun, String collection) {
        return run("statements-residents", RESIDENTS + rows, dryRun, collection);
    }

    UUID groups(String rows, String collection) {
        return run("statements-professionals", GROUPS + rows, false, collection);
    }

    private UUID run(String mapping, String file, boolean dryRun, String collection) {
        return desk.start(
                WHO,
                "paroles.csv",
                file.getBytes(StandardCharsets.UTF_8),
                ImportOrder.records(mapping, dryRun, "fr", TERRITORY).into(collection));
    }

    JobCounts counts(UUID run) {
        return desk.completed(run).counts();
    }

    List<String> rules(UUID run) {
        return desk.rules(WHO, run);
    }

    /** Takes away what a test has said, in words that end with its mark: other tests count what there is. */
    static void forget(String mark) {
        String said = "(select id from statement where words like '%" + mark + "')";
        List<Object> people = Sql.rows(
                        "select distinct respondent_id as who from statement where respondent_id is not null"
                                + " and words like ?",
                        "%" + mark)
                .stream()
                .map(row -> row.get("who"))
                .toList();
        Sql.update("delete from statement_theme where statement_id in " + said);
        Sql.update("delete from statement_term where statement_id in " + said);
        Sql.update("delete from statement where words like ?", "%" + mark);
        people.forEach(who -> Sql.update("delete from respondent where id = ?", who));
    }

    /** The identifier of the collection of the statement with some words. */
    static String collectionOf(String words) {
        return (String) Sql.rows(
                        "select c.uuid from statement s join statement_collection c on c.id = s.collection_id"
                                + " where s.words = ?",
                        words)
                .get(0)
                .get("uuid");
    }
}
