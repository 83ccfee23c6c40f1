package fr.maillage.identity;

import java.util.List;
import java.util.UUID;

/**
 * Keys that a feature sends or gives people to recognise them without a password, declared as a CDI bean: somebody sees
 * all of it on the page of her account, ends one by one, and all of it ends when her password changes. The caller has asked
 * for the rights. What is erased or removed goes by {@code PersonalData} and {@link AccountHolder}.
 */
public interface PersonalKeys {

    /** Those of an account and of the person that it is of, which still open something; two hundred of a kind at most. */
    List<PersonalKey> of(UUID account);

    /**
     * Ends one of them, in the current transaction: what was sent opens nothing any more.
     *
     * @return whether there was one
     */
    boolean end(UUID account, UUID key);

    /** Ends all of them, those that are not told any more included. */
    void endAll(UUID account);
}
