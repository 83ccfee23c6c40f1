package fr.maillage.diagnosis.compare;

import java.util.List;

/**
 * What is told of the residents of a territory who said something.
 *
 * @param towns its communes in which somebody did, by key; empty for a commune
 * @param ages how many are of which age, from young to old; empty where it is not told
 */
public record Residents(List<Town> towns, List<Age> ages) {

    /**
     * A commune.
     *
     * @param people null where it is not told
     */
    public record Town(long commune, Integer people) {}

    /**
     * An age.
     *
     * @param bands the codes of the age bands that are counted together; an empty one for those who told none
     */
    public record Age(List<String> bands, int people) {}
}
