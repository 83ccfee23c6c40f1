package fr.maillage.deployment.postfile;

import fr.maillage.record.FileComparison;

/**
 * Differences of a file from an older one.
 *
 * @param file null where none was taken
 * @param before null for the first one
 */
public record PostFileChanges(PostFile file, PostFile before, FileComparison<PostFileField> posts) {}
