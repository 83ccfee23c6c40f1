package fr.maillage.deployment.siting;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/**
 * Effort that a search may spend, in steps (a pair of a candidate and a point that is looked at), so that the same search
 * ends at the same step wherever it runs. Clock and cancel only cut it short. For one search, and one thread.
 */
public final class SitingEffort {

    /** Steps for each second of the limit: fewer than a core takes, so that the clock seldom cuts. */
    private static final long STEPS_PER_SECOND = 250_000_000;

    /** After how many steps the clock is asked again. */
    private static final long PAUSE = 1_000_000;

    /** By how much of a stage the clock may be ahead before it counts: pauses must not change an answer. */
    private static final double AHEAD = 0.1;

    private final long seed;
    private final long allowed;
    private final InstantSource clock;
    private final long begin;
    private final long end;
    private final BooleanSupplier cancelled;

    /** Value that every choice covers that is worth telling of, beside people. */
    private double besides;

    private final SitingProgress progress = new SitingProgress();

    private long spent;
    private long next = PAUSE;
    private boolean cut;

    /**
     * An effort that begins now.
     *
     * @param limit how long the search may take at most, more than zero
     * @param seed of everything that is drawn by chance
     * @param clock what tells the time
     * @param cancelled asked now and then; true ends the search
     */
    public SitingEffort(Duration limit, long seed, InstantSource clock, BooleanSupplier cancelled) {
        this.seed = seed;
        this.allowed = Math.max(1, limit.toMillis() * STEPS_PER_SECOND / 1000);
        this.clock = clock;
        this.begin = clock.millis();
        this.end = begin + limit.toMillis();
        this.cancelled = cancelled;
    }

    long seed() {
        return seed;
    }

    /** Counts steps. */
    void spend(long steps) {
        spent += steps;
        if (spent >= next) {
            next = spent + PAUSE;
            cut = cut || clock.millis() >= end || cancelled.getAsBoolean();
        }
    }

    /** Where a part of the work that is left ends, for {@link #before}. */
    long part(double share) {
        return spent + (long) (share * (allowed - spent));
    }

    /** Tells if one may go on, until a number of steps that {@link #part} told. */
    boolean before(long steps) {
        return !cut && spent < steps;
    }

    /**
     * A part of the work that is left, for what has to know how far it is.
     *
     * @param share of what is left, 0 to 1
     */
    Stage stage(double share) {
        return new Stage(spent, part(share), clock.millis(), share);
    }

    /** A part of the work. */
    final class Stage {

        private final long from;
        private final long until;
        private final long started;
        private final double length;

        private Stage(long from, long until, long started, double share) {
            this.from = from;
            this.until = until;
            this.started = started;
            this.length = share * Math.max(1, end - started);
        }

        /**
         * Tells the part of it that has passed, 0 to 1 and more: by the steps, and by the clock only where the machine is so
         * slow that the steps would not be spent in time.
         */
        double passed() {
            double steps = (spent - from) / (double) Math.max(1, until - from);
            return Math.max(steps, (clock.millis() - started) / length - AHEAD);
        }

        /** Tells if one may go on. */
        boolean open() {
            return before(until) && passed() < 1;
        }
    }

    /** Tells if clock or whoever asked ended the search before its steps were spent. */
    boolean cut() {
        return cut;
    }

    /** Gives the time that has passed, in seconds. */
    double seconds() {
        return (clock.millis() - begin) / 1000.0;
    }

    /** For what nobody waits for. */
    static SitingEffort endless() {
        return new SitingEffort(Duration.ofDays(1), 0, Clock.systemUTC(), () -> false);
    }

    /** The first half of the time, for work that comes before the search; it counts no steps. */
    Half half() {
        return new Half(begin + (end - begin) / 2);
    }

    /** The first half of the time. */
    final class Half {

        private final long until;
        private int asked;

        private Half(long until) {
            this.until = until;
        }

        /** Tells if one may go on; asks the clock now and then. */
        boolean open() {
            asked++;
            if (asked % 16 != 0) {
                return !cut;
            }
            boolean stopped = cancelled.getAsBoolean();
            cut = cut || stopped;
            return !stopped && clock.millis() < until;
        }
    }

    /** Lets what is told of a choice be less by this. */
    void besides(double added) {
        besides = added;
    }

    /** Tells how far the search is. */
    void reached(double value, double most) {
        double objective = Math.max(0, value - besides);
        progress.reached(objective, Math.max(objective, most - besides));
    }

    /** Gives the progress of the search, for whoever waits for it. */
    public SitingProgress progress() {
        return progress;
    }
}
