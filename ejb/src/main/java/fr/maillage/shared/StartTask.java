package fr.maillage.shared;

import java.util.Optional;

/**
 * Task that a feature still does behind a server that answers already, as a CDI bean: until it is done, pages and programs are
 * told how far it is, and nothing else.
 */
public interface StartTask {

    /**
     * Progress of a task.
     *
     * @param name the task, under which pages have words for it
     * @param done how many of its steps are done
     * @param steps how many it has
     */
    record Progress(String name, int done, int steps) {}

    /** Gives its progress; empty once there is nothing left to wait for, and from then on. */
    Optional<Progress> progress();
}
