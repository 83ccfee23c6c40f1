package fr.maillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferService;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offers in a place, which count as what its own record says. */
@InsideEar
class OrientationOfferIT {

    @Inject
    private OrientationService orientation;

    @Inject
    private OfferService offers;

    @Inject
    private Spots spots;

    @ParameterizedTest
    @CsvSource({"a-domicile, HOME", "a-distance, DISTANCE"})
    void help_at_home_and_at_a_distance_is_found_where_an_offer_gives_it(String way, Mode mode) {
        UUID place = spots.take(spots.north("Lieu", 100));
        assertThat(fit(place, mode)).isNotEqualTo(Fit.FITS);

        As.administrator(() -> offers.create(
                place,
                new FieldValues<>(
                        OfferField.class,
                        Map.of(
                                OfferField.NAME, List.of("Chez vous"),
                                OfferField.SERVICES, List.of("aide-demarches"),
                                OfferField.ASSISTANCE, List.of(way)))));

        assertThat(fit(place, mode)).isEqualTo(Fit.FITS);
    }

    @Test
    void a_need_is_found_where_only_an_offer_answers_it() {
        UUID place = spots.take(spots.north("Lieu", 100));
        assertThat(orientation.answer(spots.asking("creer"), 10).places()).isEmpty();

        As.administrator(() -> offers.create(
                place,
                new FieldValues<>(
                        OfferField.class,
                        Map.of(
                                OfferField.NAME, List.of("Fabriquer"),
                                OfferField.SERVICES, List.of("loisirs-creations")))));

        assertThat(orientation.answer(spots.asking("creer"), 10).places())
                .extracting(p -> p.place().id())
                .containsExactly(place);
    }

    private Fit fit(UUID place, Mode mode) {
        OrientationQuery query = new OrientationQuery(
                null, null, spots.latitude(), spots.longitude(), null, null, false, List.of(), mode, 20.0);
        return orientation.answer(query, 10).places().stream()
                .filter(p -> p.place().id().equals(place))
                .flatMap(p -> p.reasons().stream())
                .filter(r -> r.criterion() == Criterion.MODE)
                .map(Reason::fit)
                .findFirst()
                .orElse(Fit.UNKNOWN);
    }
}
