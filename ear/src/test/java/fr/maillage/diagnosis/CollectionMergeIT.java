package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.CollectionDeskFiles.collectionOf;
import static fr.maillage.diagnosis.CollectionDeskFiles.resident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.collection.CollectionDetail;
import fr.maillage.diagnosis.collection.CollectionService;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.RespondentService;
import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetEntryService;
import fr.maillage.identity.Role;
import fr.maillage.job.JobCounts;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Collections that are merged lose no word, and what goes on into one that went finds the other. */
@InsideEar
class CollectionMergeIT {

    @Inject
    private CollectionDeskFiles files;

    @Inject
    private CollectionService collections;

    @Inject
    private RespondentService respondents;

    @Inject
    private StreetDesk street;

    @Inject
    private StreetEntryService entries;

    @Inject
    private DiagnosisStory story;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void told() {
        story.told();
    }

    @AfterEach
    void forget() {
        CollectionDeskFiles.forget(tag);
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.DEPARTMENT_OFFICER, "dep:93", action);
    }

    private UUID imported(String code, String who, String words) {
        files.counts(files.residents(resident(code, who, words), false, null));
        return UUID.fromString(collectionOf(words));
    }

    private CollectionDetail merge(UUID from, UUID into) {
        int version = officer(() -> collections.get(from)).version();
        return officer(() -> collections.merge(from, version, into));
    }

    @Test
    void what_is_in_one_goes_to_the_other_and_the_first_does_not_come_back() {
        UUID from = imported(tag + "-1", tag + "-r1", "Une " + tag);
        UUID into = imported(tag + "-2", tag + "-r2", "Deux " + tag);

        CollectionDetail gone = merge(from, into);

        assertThat(gone.collection().archived()).isTrue();
        assertThat(gone.collection().statements()).isZero();
        assertThat(officer(() -> collections.get(into)).collection().respondents())
                .isEqualTo(2);
        assertThat(collectionOf("Une " + tag)).isEqualTo(into.toString());
        assertThat(rule(() -> collections.restore(from, gone.version()))).isEqualTo("diagnosis-collection-merged");
        assertThat(files.counts(files.residents(resident(tag + "-1", tag + "-r1", "Une " + tag), false, null)))
                .as("the file that made it goes where its words are")
                .isEqualTo(new JobCounts(1, 0, 0, 1, 0));
    }

    @Test
    void a_code_that_both_know_stands_in_the_way_and_is_named() {
        UUID from = imported(tag + "-1", tag + "-r1", "La première " + tag);
        UUID into = imported(tag + "-1", tag + "-r2", "La seconde " + tag);

        int version = officer(() -> collections.get(from)).version();
        Problem refused =
                catchThrowableOfType(Problem.class, () -> officer(() -> collections.merge(from, version, into)));

        assertThat(refused.violations()).hasSize(1);
        assertThat(refused.violations().get(0).rule()).isEqualTo("diagnosis-collection-codes");
        assertThat(refused.violations().get(0).value()).isEqualTo(tag + "-1");
        assertThat(collectionOf("La première " + tag)).isEqualTo(from.toString());
    }

    @Test
    void it_needs_both_territories() {
        UUID from = imported(tag + "-1", tag + "-r1", "Du département " + tag);
        UUID into = imported(tag + "-2", tag + "-r2", "Aussi " + tag);

        Problem refused = catchThrowableOfType(
                Problem.class, () -> As.a(Role.EPT_OFFICER, "ept:200058790", () -> collections.merge(from, 1, into)));

        assertThat(refused.kind()).isEqualTo(Problem.Kind.DENIED);
    }

    @Test
    void what_comes_by_a_link_belongs_to_its_campaign_and_follows_a_merge() {
        StreetDetail campaign = street.current();
        String words = "Sur le marché " + tag;
        entries.take(
                street.secret(campaign), StreetDesk.entry(UUID.randomUUID(), UUID.randomUUID(), words, street.today()));
        UUID own = UUID.fromString(collectionOf(words));
        assertThat(officer(() -> collections.get(own)).collection().title())
                .isEqualTo(campaign.campaign().title());
        UUID into = imported(tag + "-2", tag + "-r2", "Reçoit " + tag);
        merge(own, into);

        entries.take(
                street.secret(campaign),
                StreetDesk.entry(UUID.randomUUID(), UUID.randomUUID(), "Encore " + tag, street.today()));

        assertThat(collectionOf("Encore " + tag)).isEqualTo(into.toString());
    }

    @Test
    void who_is_entered_one_by_one_belongs_to_the_year_or_to_what_was_chosen() {
        UUID chosen = officer(() -> collections.create(CollectionRecordIT.collection("Entretiens " + tag, "dep:93")))
                .id();
        FieldValues<RespondentField> about = FieldValues.none(RespondentField.class)
                .with(RespondentField.MODE, "entretien")
                .with(RespondentField.MET_ON, "2026-03-05")
                .with(RespondentField.TERRITORY, "com:93032");

        UUID first = officer(() -> respondents.create(about, chosen));
        UUID second = officer(() -> respondents.create(about));
        UUID third = officer(() -> respondents.create(about));

        assertThat(titleOf(first)).isEqualTo("Entretiens " + tag);
        assertThat(titleOf(second)).isEqualTo("Saisies de 2026").isEqualTo(titleOf(third));
        assertThat(Sql.number(
                        "select count(distinct collection_id) from respondent where uuid in (?, ?)",
                        second.toString(),
                        third.toString()))
                .isEqualTo(1);
    }

    private static Object titleOf(UUID respondent) {
        return Sql.rows(
                        "select c.title from respondent r join statement_collection c on c.id = r.collection_id"
                                + " where r.uuid = ?",
                        respondent.toString())
                .get(0)
                .get("title");
    }

    private static String rule(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, () -> officer(action))
                .violations()
                .get(0)
                .rule();
    }
}
