package fr.maillage.story;

import fr.maillage.deployment.DeploymentStory;
import fr.maillage.diagnosis.DiagnosisStory;
import fr.maillage.funding.FundingStory;
import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.ImportOrder;
import fr.maillage.importing.record.RecordKinds;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.plan.SchemeStory;
import fr.maillage.testing.SharedData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** All files of the story that can be imported, with organisations, places and addresses that no other test has. */
@Dependent
public class WholeStory {

    /** To which all belongs that is said in the story. */
    static final String COLLECTION = "Diagnostic 2021";

    /** A file and the mapping that ships for it, in the order in which the story tells of them. */
    private enum Piece {
        MEMBERS("diagnosis/members"),
        GATHERINGS("diagnosis/gatherings"),
        PRESENT("diagnosis/attendance"),
        THEMES("diagnosis/themes"),
        PROFESSIONALS("diagnosis/statements-professionals"),
        RESIDENTS("diagnosis/statements-residents"),
        FINDINGS("diagnosis/findings"),
        IRRITANTS("diagnosis/irritants"),
        SCHEME("plan/scheme"),
        ACTIONS("plan/actions"),
        MILESTONES("plan/milestones"),
        CONTRACTS("plan/contracts"),
        ENVELOPES("plan/envelopes"),
        EXPENSES("plan/expenses"),
        LINES("plan/funding-lines"),
        EXTRACT_1("plan/dauphin-extract-1", "dauphin-extract"),
        EXTRACT_2("plan/dauphin-extract-2", "dauphin-extract"),
        FIGURES("plan/figures"),
        INDICATORS("plan/indicators"),
        HOSTS("deployment/hosts"),
        POSTS("deployment/posts"),
        ASSIGNMENTS("deployment/assignments"),
        TARGET("deployment/target"),
        PARAMETERS("deployment/parameters"),
        PLAINE("deployment/drop-ins"),
        DROP_INS("deployment/drop-ins-gpge", "drop-ins"),
        POINTS("deployment/coverage-points"),
        SCENARIO("deployment/scenario"),
        OPINIONS("deployment/opinions"),
        ACTIVITY("deployment/activity"),
        BODY("committee/body"),
        AGENDA("committee/agenda"),
        ATTENDANCE("committee/attendance"),
        DECISIONS("committee/decisions"),
        TASKS("committee/tasks");

        private final String path;
        private final String mapping;

        Piece(String path) {
            this(path, path.substring(path.indexOf('/') + 1));
        }

        Piece(String path, String mapping) {
            this.path = path;
            this.mapping = mapping;
        }
    }

    @Inject
    private ImportDesk desk;

    @Inject
    private RecordKinds kinds;

    @Inject
    private FundingStory funding;

    @Inject
    private SchemeStory scheme;

    @Inject
    private DeploymentStory deployment;

    @Inject
    private DiagnosisStory diagnosis;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    /** Forgets all of which the story tells, and what waits for a later file. */
    void forget() {
        funding.forget();
        scheme.forget();
        deployment.forget();
        diagnosis.forget();
    }

    /**
     * Imports all files.
     *
     * @param who one of the officers of imports
     * @param territory for which they are where their rows may leave that open; null for her own
     */
    void told(String who, String territory, boolean reverse) {
        List<Piece> pieces = new ArrayList<>(List.of(Piece.values()));
        if (reverse) {
            Collections.reverse(pieces);
        }
        // The permanences of another EPT are its officers', or the département's.
        pieces.forEach(
                piece -> run(piece == Piece.PLAINE ? "departement" : who, piece, file(piece), territory, COLLECTION));
    }

    /** Imports what residents said once more, in other words, into another collection. */
    void toldElsewhere(String who, String territory) {
        String other = file(Piece.RESIDENTS)
                .replace(";constat;", ";besoin;")
                .replaceAll("(?m)(?<=[.!?»])$", " (autre collecte)");
        run(who, Piece.RESIDENTS, other, territory, "Autre collecte " + tag);
    }

    private void run(String who, Piece piece, String csv, String territory, String collection) {
        String kind = ShippedMappings.byName(piece.mapping).orElseThrow().kind();
        // Rows of other kinds say themselves where they belong.
        ImportOrder order = ImportOrder.records(piece.mapping, false, "fr", kinds.ofTerritory(kind) ? territory : null);
        boolean said = piece == Piece.PROFESSIONALS || piece == Piece.RESIDENTS;
        UUID run = desk.start(
                who,
                piece.path.substring(piece.path.indexOf('/') + 1) + ".csv",
                csv.getBytes(StandardCharsets.UTF_8),
                said ? order.into(collection) : order);
        desk.completed(run);
    }

    private String file(Piece piece) {
        try {
            return Files.readString(SharedData.story(piece.path + ".csv"), StandardCharsets.UTF_8)
                    .replace("@example.org", "@" + tag + ".example.org")
                    .replace("(fictif)", "(fictif " + tag + ")");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
