package org.entente.add;

/**
 * What a run did not have to do.
 *
 * @param inputs that were worked through or left alone
 * @param known documents that the dossier had, or that came twice
 * @param failedBefore what failed in inputs that are left alone since they are as they were
 */
public record Passed(long inputs, long known, long failedBefore) {}
