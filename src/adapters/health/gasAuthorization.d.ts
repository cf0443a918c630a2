/** A documented method that @types/google-apps-script 2.0.13 lacks (ScriptApp, "getAuthorizedScopes"). */
declare namespace GoogleAppsScript {
  namespace Script {
    interface AuthorizationInfo {
      getAuthorizedScopes(): string[];
    }
  }
}
