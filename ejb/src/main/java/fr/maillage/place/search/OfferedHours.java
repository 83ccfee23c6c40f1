package fr.maillage.place.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When something is offered at places, beside their own hours; the feature that keeps offers implements it. */
public interface OfferedHours {

    /**
     * The hours of what is offered today at some places, in the syntax of OpenStreetMap; places without any are absent. In
     * one statement; asks for no right, since offers are public.
     */
    Map<UUID, List<String>> at(Collection<UUID> places);
}
