package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.release.ToldCounts.Age;
import java.util.List;

/**
 * Figures of the residents of a territory who said something.
 *
 * @param towns its communes of which it is told how many of them live there; empty for a commune
 * @param elsewhere how many live in its other communes, which are not named; 0 where the number of all is not told
 * @param ages how many are of which age, from young to old; empty where it is not told
 */
public record Residents(List<Town> towns, int elsewhere, List<Age> ages) {

    /** A commune, by key. */
    public record Town(long commune, int people) {}
}
