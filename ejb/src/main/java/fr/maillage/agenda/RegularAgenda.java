package fr.maillage.agenda;

import java.util.List;

/**
 * Sessions held regularly in a week.
 *
 * @param announced the sessions by their start
 * @param unsure at places whose record is too old to announce anything: the first session of each place, to be asked for
 */
public record RegularAgenda(List<RegularSession> announced, List<RegularSession> unsure) {

    /** Nothing. */
    static final RegularAgenda NONE = new RegularAgenda(List.of(), List.of());

    public RegularAgenda {
        announced = List.copyOf(announced);
        unsure = List.copyOf(unsure);
    }
}
