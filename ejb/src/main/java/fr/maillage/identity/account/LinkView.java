package fr.maillage.identity.account;

import java.io.Serializable;

/**
 * View for somebody who follows a link, before she chooses a password.
 *
 * @param login what she signs in with
 */
public record LinkView(LinkPurpose purpose, String login, String displayName) implements Serializable {}
