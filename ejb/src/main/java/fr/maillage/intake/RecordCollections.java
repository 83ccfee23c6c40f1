package fr.maillage.intake;

import fr.maillage.shared.Problem;
import java.util.Map;

/** The collections to which the records of a kind belong, as somebody chooses one for a file. */
public interface RecordCollections {

    /** Those that the caller may choose, by their identifiers, in their order. */
    Map<String, String> choices();

    /**
     * The collection that somebody says of a whole file.
     *
     * @param named its identifier, or a title, which may be that of a new one
     * @return what rows say in its place
     * @throws Problem INVALID on {@code collection} for one that the caller may not choose
     */
    String meant(String named);
}
