package fr.maillage.deployment.siting;

/** Decisions on a core at one place of the search: candidates taken and left out, points covered by the taken. */
final class Node {

    private final Core core;

    /** 0 open, 1 taken, -1 left out. */
    private final byte[] state;

    private final int[] covered;
    private final int[] trail;
    private int decided;
    private int taken;
    private double value;

    Node(Core core) {
        this.core = core;
        state = new byte[core.size()];
        covered = new int[core.points()];
        trail = new int[core.size()];
    }

    void take(int candidate) {
        state[candidate] = 1;
        trail[decided++] = candidate;
        taken++;
        CoverSets sets = core.sets();
        for (int at = sets.from(candidate); at < sets.to(candidate); at++) {
            if (covered[sets.at(at)]++ == 0) {
                value += core.demand()[sets.at(at)];
            }
        }
    }

    void leave(int candidate) {
        state[candidate] = -1;
        trail[decided++] = candidate;
    }

    /** Takes back what was decided since there were so many decisions. */
    void back(int to) {
        while (decided > to) {
            int candidate = trail[--decided];
            if (state[candidate] > 0) {
                taken--;
                CoverSets sets = core.sets();
                for (int at = sets.from(candidate); at < sets.to(candidate); at++) {
                    if (--covered[sets.at(at)] == 0) {
                        value -= core.demand()[sets.at(at)];
                    }
                }
            }
            state[candidate] = 0;
        }
    }

    int decided() {
        return decided;
    }

    boolean open(int candidate) {
        return state[candidate] == 0;
    }

    boolean taken(int candidate) {
        return state[candidate] > 0;
    }

    boolean leftOut(int candidate) {
        return state[candidate] < 0;
    }

    boolean covered(int point) {
        return covered[point] > 0;
    }

    /** Gives the demand that the taken candidates cover. */
    double value() {
        return value;
    }

    /** Counts those that may still be taken. */
    int room() {
        return core.p() - taken;
    }
}
