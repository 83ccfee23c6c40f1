package fr.maillage.deployment.siting;

/**
 * Rest to decide once all that is plain has been taken out: neither fixed sites nor points that they cover, no two
 * points with the same candidates, no candidate that another one is never worse than.
 *
 * @param sets points of each candidate
 * @param coverers candidates of each point
 * @param demand of each point, more than 0
 * @param names of the candidates, as they are called outside
 * @param p how many of them may be chosen
 * @param base demand that is covered in any case
 * @param taken candidates that are chosen in any case, as they are called outside
 */
record Core(CoverSets sets, CoverSets coverers, double[] demand, int[] names, int p, double base, int[] taken) {

    int size() {
        return names.length;
    }

    int points() {
        return demand.length;
    }
}
