package fr.maillage.web.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.orientation.Opening;
import fr.maillage.orientation.OrientationAnswer;
import fr.maillage.orientation.OrientationQuery;
import fr.maillage.orientation.OrientedPlace;
import fr.maillage.orientation.OrientedPlace.Group;
import fr.maillage.orientation.Origin;
import fr.maillage.orientation.PublicPlace;
import fr.maillage.place.core.Freshness;
import fr.maillage.place.search.PlaceStanding;
import fr.maillage.vocabulary.Vocabularies;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrientationWordsTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 12, 1, 12, 0);

    private final OrientationWords french = new OrientationWords(Locale.FRENCH, new Vocabularies(List.of()));

    @Test
    void only_what_lies_within_five_kilometres_is_called_near() {
        assertThat(french.heading(answer())).isEqualTo("Aucun lieu trouvé");
        assertThat(french.heading(answer(5000.0))).isEqualTo("Un lieu près de vous");
        assertThat(french.heading(answer(100.0, 4000.0))).isEqualTo("2 lieux près de vous");
        assertThat(french.heading(answer(100.0, 4000.0, 5100.0))).isEqualTo("2 lieux près de vous et un autre");
        assertThat(french.heading(answer(100.0, 5100.0, null))).isEqualTo("Un lieu près de vous et 2 autres");
        assertThat(french.heading(answer(8040.0))).isEqualTo("Un lieu, à 8 km");
        assertThat(french.heading(answer(9000.0, 8040.0))).isEqualTo("2 lieux, le plus proche à 8 km");
        assertThat(french.heading(answer(null, null))).isEqualTo("2 lieux");
    }

    @Test
    void what_an_old_record_says_of_being_open_is_told_as_what_it_says() {
        assertThat(french.opening(place(100.0, Freshness.TO_CHECK), NOON)).isEqualTo("Ouvert jusqu'à 18 h");
        assertThat(french.opening(place(100.0, Freshness.TO_UPDATE), NOON))
                .isEqualTo("Horaires non confirmés. Selon la fiche\u00a0: Ouvert jusqu'à 18 h");
    }

    @Test
    void places_of_which_none_names_the_need_are_places_to_ask_at() {
        assertThat(french.heading(answer(false))).isEqualTo("Aucun lieu trouvé");
        assertThat(french.heading(answer(false, 100.0))).isEqualTo("Un lieu où demander");
        assertThat(french.heading(answer(false, 100.0, 5100.0))).isEqualTo("2 lieux où demander");
    }

    private static OrientationAnswer answer(Double... metres) {
        return answer(true, metres);
    }

    private static OrientationAnswer answer(boolean named, Double... metres) {
        List<OrientedPlace> places = Arrays.stream(metres)
                .map(far -> place(far, Freshness.UP_TO_DATE))
                .toList();
        int near = (int)
                Arrays.stream(metres).filter(far -> far != null && far <= 5000).count();
        return new OrientationAnswer(
                new OrientationQuery(null, null, 48.0, 2.0, null, null, false, List.of(), null, null),
                new Origin(null, List.of(), null, 48.0, 2.0, null),
                places,
                metres.length,
                near,
                false,
                10.0,
                NOON,
                named,
                null,
                List.of());
    }

    private static OrientedPlace place(Double metres, Freshness freshness) {
        PublicPlace place = new PublicPlace(
                UUID.randomUUID(),
                "Lieu",
                null,
                null,
                "93220",
                "Gagny",
                "93032",
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                Map.of(),
                null,
                null,
                new PlaceStanding(freshness, null, null));
        return new OrientedPlace(
                place,
                null,
                null,
                false,
                metres,
                Group.FITS,
                List.of(),
                new Opening(Opening.State.OPEN, NOON.withHour(18)));
    }
}
