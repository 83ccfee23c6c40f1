package fr.maillage.deployment.postfile;

import fr.maillage.record.FileComparison;

/**
 * What a file says that an older one did not.
 *
 * @param file null where none was taken
 * @param before null for the first one
 */
public record PostFileChanges(PostFile file, PostFile before, FileComparison<PostFileField> posts) {}
