package fr.maillage.place.intake;

import fr.maillage.place.model.Place;

/** What a source calls a place. */
record SourceKey(String source, String sourceId) {

    static SourceKey of(Place place) {
        return new SourceKey(place.source(), place.sourceId());
    }
}
