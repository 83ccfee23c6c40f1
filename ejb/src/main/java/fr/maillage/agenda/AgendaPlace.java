package fr.maillage.agenda;

import java.util.UUID;

/** Where an event is held, as everybody may know it. */
public record AgendaPlace(
        UUID id, String name, String address, String postalCode, String commune, String territory, long communeId) {

    /** The address on one line. */
    public String line() {
        return address + ", " + postalCode + " " + commune;
    }
}
