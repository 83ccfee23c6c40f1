package fr.maillage.ask;

/**
 * Fate of a link once something came of what it asks.
 *
 * @param says what it shows; null where it leads nowhere
 * @param open whether it takes answers as before
 */
public record AskedLeft(AskedState state, String says, boolean open) {

    static AskedLeft nowhere(AskedState state) {
        return new AskedLeft(state, null, false);
    }

    /** It only shows. */
    static AskedLeft over(AskedState state, String says) {
        return new AskedLeft(state, says, false);
    }

    static AskedLeft open(AskedState state, String says) {
        return new AskedLeft(state, says, true);
    }
}
