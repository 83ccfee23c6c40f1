package fr.maillage.deployment.dropin;

/** Once that a drop-in is held. */
public record HeldSession(DropInView dropIn, Session session) {}
