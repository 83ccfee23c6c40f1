package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.JobRunView;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.AgePolicy;
import fr.maillage.place.core.FieldGroup;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.ProposalView;
import fr.maillage.place.merge.MergeOrder;
import fr.maillage.place.merge.PlaceMergeService;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A merge survives the next imports of both sources, by the job that imports files. */
@InsideEar
class MergedImportIT {

    private static final String HEADER =
            "id,pivot,nom,commune,code_postal,adresse,telephone,presentation_resume," + "source,date_maj,services\n";
    private static final String FIRST_PHONE = "+33180059881";
    private static final String SECOND_PHONE = "+33180059882";

    @Inject
    private ImportDesk desk;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceMergeService merging;

    private String one() {
        return desk.source() + "-1";
    }

    private String two() {
        return desk.source() + "-2";
    }

    @Test
    void importing_both_sources_twice_after_a_merge_changes_nothing() {
        merged();

        for (int i = 0; i < 2; i++) {
            JobRunView first = take(row(one(), "a", "Le Lieu", FIRST_PHONE, "", "2026-04-02"));
            JobRunView second = take(row(two(), "b", "LE LIEU", SECOND_PHONE, "Un accueil", "2026-05-02"));

            assertThat(first.counts().unchanged()).isEqualTo(1);
            assertThat(second.counts().unchanged()).isEqualTo(1);
        }

        PlaceDetail kept = place(one(), "a");
        assertThat(kept.values().text(PlaceField.NAME)).isEqualTo("Le Lieu");
        assertThat(kept.values().text(PlaceField.PHONE)).isEqualTo(FIRST_PHONE);
        assertThat(kept.values().text(PlaceField.SUMMARY)).isEqualTo("Un accueil");
        assertThat(kept.values().dateMaj()).as("the name that stays").hasToString("2026-04-02");
        assertThat(AgePolicy.on(kept.values(), FieldGroup.WHERE)).hasToString("2026-05-02");
        assertThat(kept.proposals()).isEmpty();
        assertThat(place(two(), "b").archived()).isTrue();
        assertThat(Sql.number("select count(*) from place where source in (?, ?)", one(), two()))
                .isEqualTo(2);
    }

    @Test
    void each_source_keeps_up_what_came_from_it_and_proposes_the_rest() {
        merged();

        JobRunView second = take(row(two(), "b", "LE LIEU", "+33180059883", "Un autre accueil", "2026-06-02"));
        JobRunView first = take(row(one(), "a", "Le Lieu rénové", FIRST_PHONE, "Ma présentation", "2026-06-03"));

        PlaceDetail kept = place(one(), "a");
        assertThat(second.counts().updated()).isEqualTo(1);
        assertThat(first.counts().updated()).isEqualTo(1);
        assertThat(kept.values().text(PlaceField.NAME)).isEqualTo("Le Lieu rénové");
        assertThat(kept.values().text(PlaceField.SUMMARY)).isEqualTo("Un autre accueil");
        assertThat(kept.values().text(PlaceField.PHONE)).isEqualTo(FIRST_PHONE);
        assertThat(kept.proposals())
                .extracting(ProposalView::field)
                .containsExactlyInAnyOrder(PlaceField.PHONE, PlaceField.SUMMARY);
        assertThat(desk.rules("administrator", second.id())).contains("WARNING place-merged 1");
        assertThat(place(two(), "b").archived()).isTrue();
    }

    @Test
    void two_records_of_one_source_in_one_file_do_not_take_each_others_words_after_a_merge() {
        String both = row(one(), "a", "Le Lieu", FIRST_PHONE, "", "2026-04-02")
                + row(one(), "b", "LE LIEU", SECOND_PHONE, "Un accueil", "2026-05-02");
        take(both);
        merge(place(one(), "a"), place(one(), "b"));

        JobRunView again = take(both);
        JobRunView third = take(both);

        assertThat(again.counts().unchanged()).isEqualTo(2);
        assertThat(third.counts().unchanged()).isEqualTo(2);
        PlaceDetail kept = place(one(), "a");
        assertThat(kept.values().text(PlaceField.PHONE)).isEqualTo(FIRST_PHONE);
        assertThat(kept.proposals()).isEmpty();
    }

    /** A kept record of the first source, with the summary of the second one's. */
    private void merged() {
        take(row(one(), "a", "Le Lieu", FIRST_PHONE, "", "2026-04-02"));
        take(row(two(), "b", "LE LIEU", SECOND_PHONE, "Un accueil", "2026-05-02"));
        merge(place(one(), "a"), place(two(), "b"));
    }

    private void merge(PlaceDetail kept, PlaceDetail other) {
        desk.officers()
                .as(
                        "administrator",
                        () -> merging.merge(new MergeOrder(
                                kept.id(), kept.version(), other.id(), other.version(), Set.of(PlaceField.SUMMARY))));
    }

    private JobRunView take(String rows) {
        return desk.completed(desk.start(
                "administrator", "lieux.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8), "national-v1", false));
    }

    private PlaceDetail place(String source, String id) {
        UUID uuid = UUID.fromString(
                String.valueOf(Sql.rows("select uuid from place where source = ? and source_id = ?", source, id)
                        .get(0)
                        .values()
                        .iterator()
                        .next()));
        return desk.officers().as("administrator", () -> places.get(uuid));
    }

    private static String row(String source, String id, String name, String phone, String summary, String date) {
        return String.join(",", id, "", name, "Gagny", "93220", "1 place Foch", phone, summary, source, date, "")
                + "\n";
    }
}
