package fr.maillage.web.shared.door;

/** Tells which pages stand without state, and so open no session for whoever only reads. */
public interface VisitorPages {

    /** Tells if a page has no state, by its path in the application; before it is built, so that nothing gets any. */
    boolean stateless(String viewId);
}
