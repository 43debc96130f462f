package org.entente.web.view;

/**
 * Why a page cannot be shown.
 *
 * @param status HTTP status
 * @param name the status in words
 * @param detail what is wrong
 * @param remedy what to do
 */
public record ProblemPage(int status, String name, String detail, String remedy) {}
