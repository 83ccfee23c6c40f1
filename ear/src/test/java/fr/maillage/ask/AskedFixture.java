package fr.maillage.ask;

import fr.maillage.testing.LocalMailServer;
import java.util.List;
import java.util.Set;

/** Links of some kinds, and all that may become of them; a bean of the tests. */
public interface AskedFixture {

    /** The kinds that it has a link of. */
    Set<AskedKind> kinds();

    /** Lets all of it come about, so that there is a link of each kind. */
    void prepare(LocalMailServer server);

    String secret(AskedKind kind);

    /** Parameters of its address behind the link; empty for none. */
    default String more(AskedKind kind) {
        return "";
    }

    /** Fields that its form sends beside the link, or its JSON; empty for a kind that takes no answer. */
    String form(AskedKind kind);

    /** Lets what its links ask come into a state. */
    void bring(AskedState state);

    /** All that its links change. */
    String state();

    /** Words that no page shows to whoever has a link. */
    default List<String> reached() {
        return List.of();
    }

    default void end() {}
}
