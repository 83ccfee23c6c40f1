package fr.maillage.web.shared.door;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets each address have so many requests at work at the same time. A few more wait in line, without a thread; who finds
 * the line full is turned away.
 */
final class AddressDesks {

    private final int atWork;
    private final int inLine;
    private final Map<String, Desk> desks = new HashMap<>();

    /**
     * @param atWork requests of one address at the same time
     * @param inLine requests of one address that wait beside them
     */
    AddressDesks(int atWork, int inLine) {
        this.atWork = atWork;
        this.inLine = inLine;
    }

    private static final class Desk {
        private int working;
        private final Deque<Runnable> line = new ArrayDeque<>();
    }

    /** Takes a request up, if there is room; then it has to {@link #leave}. */
    synchronized boolean enter(String address) {
        Desk desk = desks.computeIfAbsent(address, a -> new Desk());
        if (desk.working >= atWork) {
            return false;
        }
        desk.working++;
        return true;
    }

    /**
     * Lets a request wait for its turn, which may have come already.
     *
     * @param turn takes it up; it then has to {@link #leave}
     * @return false where too many wait; then nothing comes of it
     */
    boolean line(String address, Runnable turn) {
        synchronized (this) {
            if (!enter(address)) {
                Deque<Runnable> line = desks.get(address).line;
                return line.size() < inLine && line.add(turn);
            }
        }
        turn.run();
        return true;
    }

    /** Ends a request's work: the next in line has its turn. */
    void leave(String address) {
        Runnable turn;
        synchronized (this) {
            Desk desk = desks.get(address);
            turn = desk.line.poll();
            if (turn == null && --desk.working == 0) {
                desks.remove(address);
            }
        }
        if (turn != null) {
            turn.run();
        }
    }

    /** Counts the addresses that have something under way. */
    synchronized int addresses() {
        return desks.size();
    }
}
