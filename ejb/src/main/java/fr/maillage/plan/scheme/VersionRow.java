package fr.maillage.plan.scheme;

import java.util.UUID;

/** A version as a list of many frames shows it. */
public record VersionRow(VersionView version, UUID frame, String code, String name, String kind, String territory) {}
