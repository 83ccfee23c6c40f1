package fr.maillage.agenda;

import fr.maillage.place.PlaceService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.As;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Places and events for tests, each of its own name. */
@Dependent
public class AgendaDesk {

    static final String GRAND_EST = "ept:200058790";

    @Inject
    private PlaceService places;

    /** A place in Gagny. */
    UUID gagny() {
        return place("93032", "93220");
    }

    /** A place in Bobigny, which is of another EPT. */
    UUID bobigny() {
        return place("93008", "93000");
    }

    private UUID place(String insee, String postalCode) {
        Map<PlaceField, List<String>> entries = new EnumMap<>(PlaceField.class);
        entries.put(PlaceField.NAME, List.of("Lieu " + UUID.randomUUID()));
        entries.put(PlaceField.ADDRESS, List.of("1 rue Imaginaire"));
        return As.administrator(() -> places.create(new PlaceInput(entries, insee, postalCode, null, null)))
                .id();
    }

    static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/Paris")));
    }

    /** A workshop for beginners at two in the afternoon, in so many days. */
    public static FieldValues<AgendaField> workshop(int inDays, String recurrence, String... cancelled) {
        LocalDate day = today().plusDays(inDays);
        return FieldValues.none(AgendaField.class)
                .with(AgendaField.TITLE, "Atelier " + UUID.randomUUID())
                .with(AgendaField.SUMMARY, "Apprendre à se servir de son téléphone")
                .with(AgendaField.THEME, "aide-demarches")
                .with(AgendaField.LEVEL, "beginner")
                .with(AgendaField.SEATS, "8")
                .with(AgendaField.REGISTRATION, "phone")
                .with(AgendaField.CONTACT, "01 80 05 98 80")
                .with(AgendaField.START, day + "T14:00")
                .with(AgendaField.END, day + "T16:00")
                .with(AgendaField.RECURRENCE, recurrence)
                .with(AgendaField.CANCELLED, List.of(cancelled));
    }
}
