package fr.maillage.identity;

/**
 * An account that was recognised, with what a session keeps of it.
 *
 * @param identity with the rights of this moment
 * @param credentialStamp changes with the password, and ends what was opened with the old one
 * @param language {@code fr} or {@code en}
 */
public record KnownAccount(CallerIdentity identity, int credentialStamp, String language) {}
