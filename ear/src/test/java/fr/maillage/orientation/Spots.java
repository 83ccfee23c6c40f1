package fr.maillage.orientation;

import fr.maillage.place.PlaceDesk;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.Position;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Made-up places around a point of Polynesia that no other test uses, whatever their commune. */
@Dependent
public class Spots {

    static final String GAGNY = "93032";

    @Inject
    private PlaceDesk desk;

    /** Points of a grid in turn: of points at random, two were once near enough to see each other's places. */
    private static final AtomicInteger TURNS = new AtomicInteger();

    private static final int SIDE = 12;

    private final int turn = TURNS.getAndIncrement() % (SIDE * SIDE);
    private final double latitude = -27 + 1.5 * (turn / SIDE);
    private final double longitude = -154 + 1.5 * (turn % SIDE);

    double latitude() {
        return latitude;
    }

    double longitude() {
        return longitude;
    }

    /** A place so many metres north of the point, with nothing but help for procedures. */
    PlaceValues.Builder north(String name, double metres) {
        return desk.values(GAGNY, name)
                .set(PlaceField.POSITION, new Position(latitude + metres / 111_195, longitude))
                .set(PlaceField.SERVICES, List.of("aide-demarches"));
    }

    UUID take(PlaceValues.Builder values) {
        return desk.imported(values);
    }

    /** Asks around the point. */
    OrientationQuery around() {
        return asking(null);
    }

    OrientationQuery asking(String need) {
        return new OrientationQuery(need, null, latitude, longitude, null, null, false, List.of(), null, 20.0);
    }

    static List<UUID> ids(OrientationAnswer answer) {
        return answer.places().stream().map(p -> p.place().id()).toList();
    }
}
