package fr.maillage.identity.account;

import java.io.Serializable;

/**
 * What somebody who follows a link sees before she chooses a password.
 *
 * @param login what she signs in with
 */
public record LinkView(LinkPurpose purpose, String login, String displayName) implements Serializable {}
