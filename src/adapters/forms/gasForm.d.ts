/** Documented methods that @types/google-apps-script 2.0.13 lacks (Form, "setPublished", Google's reference of 8 April 2025). */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      setPublished(enabled: boolean): Form;
      isPublished(): boolean;
      supportsAdvancedResponderPermissions(): boolean;
    }
  }
}
