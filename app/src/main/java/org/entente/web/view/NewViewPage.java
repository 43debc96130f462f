package org.entente.web.view;

/**
 * Where a filter is given a name.
 *
 * @param query the filter
 * @param words likewise in words
 * @param total how many events fit now
 */
public record NewViewPage(String query, String words, long total) {}
