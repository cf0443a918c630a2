/** Drive of the account. Content of spreadsheets and forms lies in their own maps; blobs and folders lie here. */
export interface DriveState {
  readonly files: Map<string, DriveFileState>;
  readonly rootFolderId: string;
}
export interface DriveFileState {
  readonly id: string;
  name: string;
  mimeType: string;
  description: string;
  /** Ids of folders. */
  parents: string[];
  owner: string;
  readonly editors: Set<string>;
  readonly viewers: Set<string>;
  /** Viewers who may comment. */
  commenters?: Set<string>;
  trashed: boolean;
  starred?: boolean;
  readonly createdAt: number;
  updatedAt: number;
  /** Bytes of an ordinary file; absent for folders and Google's own kinds. */
  content?: Uint8Array;
  /** DriveApp.Access and DriveApp.Permission names of link sharing. */
  access: string;
  permission: string;
  /** Target of a shortcut. */
  targetId?: string;
  resourceKey?: string;
  shareableByEditors?: boolean;
  /** True: copying and downloading is withheld from viewers. */
  copyRestricted?: boolean;
}
