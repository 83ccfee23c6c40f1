package fr.maillage.place.intake;

import fr.maillage.place.model.Place;

/** Key of a place in a source. */
record SourceKey(String source, String sourceId) {

    static SourceKey of(Place place) {
        return new SourceKey(place.source(), place.sourceId());
    }
}
