package fr.maillage.agenda;

import fr.maillage.record.RecordListContract;
import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.function.Function;

/** The list of events is like others; programs get the public agenda, not this list. */
class AgendaListJourney extends RecordListContract {

    private static final String EVENTS = "/api/v1/agenda/events";

    private final String place = AgendaPlaces.create();

    AgendaListJourney() {
        super(EVENTS, "title", "Titre");
    }

    @Override
    protected String enter(Api program, String title) {
        return EVENTS + "/" + AgendaPlaces.event(place, title, "FREQ=WEEKLY;COUNT=3");
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        String placeName =
                Api.json(Api.of("ept").get("/api/v1/places/" + place)).getString("name");
        return Map.of(
                "Titre", text("title"),
                "Thème", term("service", "theme"),
                "Niveau", event -> "Débutant",
                "Lieu", event -> placeName,
                "Commune", event -> "Gagny",
                "Prochaine séance", event -> event.getString("start").substring(0, 10));
    }

    @Override
    protected boolean listed() {
        return false;
    }
}
