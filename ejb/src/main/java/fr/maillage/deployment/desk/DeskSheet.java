package fr.maillage.deployment.desk;

import java.util.List;

/**
 * Sheet that a telephone needs to work as an orientation desk without a network.
 *
 * @param places of the desk's territory, by name
 */
public record DeskSheet(List<DeskPlace> places) {

    public DeskSheet {
        places = List.copyOf(places);
    }
}
